import { KNOWN_WORDS, LOOKALIKES } from './known-words.ts';

/** Shorter words are too like each other. */
const SHORTEST = 10;
const SHORTEST_PART = 6;
/** First parts that are no words of their own, or that the list of known words lacks. */
const FIRST = words(`
    kriminalitets ordens sikkerhets tryggleiks trygghets beredskaps samarbeids handlings virksomhets verksemds politiråds politi kommune
    kommunestyre barneverns barne ungdoms rusmiddel narkotika trafikk vinnings vinnings forebyggings førebyggings evaluerings koordinerings
    samordnings styrings arbeids vurderings opplysnings bekymrings oppfølgings oppfølgjings respons teneste tjeneste taushets virke verke
    innsats satsings fokus møte plan avtale arrangements skjenke serverings bevillings nærings forvaltnings personopplysnings forventnings
    planleggings varslings informasjons kommunikasjons koordinator kontakt nærmiljø lokalmiljø skole skule helse foreldre utrednings
    rapporterings prioriterings gjennomførings oppsigelses varighets valg val års halvårs kvartals måneds månads sommer vinter sentrums
    øvelses øvings operasjons rednings lensmanns politistasjons distrikts driftsenhets
`);
/** Last parts that the list of known words lacks. */
const LAST = words(`
    forstyrrelse forstyrrelsen forstyrrelser forstyrrelsene forstyrring forstyrringar bilde bildet bilete biletet perioden perioder periode
    innkalling innkallinga innkallingen innkallinger innkallingar utfordring arbeidet gruppa gruppen gruppene grupper ansvar ansvaret
    problemer problemet problema situasjon situasjoner situasjonar hindring meldingen meldinga melding meldinger meldingar senteret sentralen
    krenkelse krenkelser krenking krenkingar avdeling avdelinga behandlingen handsaminga trusler truslar statistikken tilstand
    tilstanden utvikling utviklinga utviklingen analyse analysen analyser tjeneste teneste kontrollen kontroller kontrollar kontroll
    myndighet myndigheten mønster mønsteret møtene møta organer vurdering ordning ordninger ordningar planen planer planar program programmet avtale avtala
`);

/**
 * What was meant by a long compound of known parts of which one lacks a letter or has one doubled: «kriminalitesbildet», «plannperioden»,
 * «ordensforstyrelser». Null where the word is right or its parts are not known.
 */
export function compoundSlip(key: string): string | null {
  if (key.length < SHORTEST) return null;
  let found: string | null = null;
  for (let at = 3; at <= key.length - 4; at++) {
    const [head, tail] = [key.slice(0, at), key.slice(at)];
    const knowsHead = isFirst(head);
    const knowsTail = isLast(tail);
    if (knowsHead && (knowsTail || LOOKALIKES.has(tail))) return null;
    if (found !== null) continue;
    if (knowsTail && tail.length >= SHORTEST_PART) {
      const meant = repaired(head, isFirst);
      // «statistikkontoret»: of three like consonants two are written
      if (meant !== null && !isTriple(meant, tail)) found = meant + tail;
    } else if (knowsHead && head.length >= 4 && tail.length >= SHORTEST_PART) {
      const meant = repaired(tail, isLast);
      if (meant !== null) found = head + meant;
    }
  }
  return found;
}

/** The known part that is written with a letter doubled too much, or with one consonant of a cluster or a pair left out. */
function repaired(written: string, isKnown: (word: string) => boolean): string | null {
  for (let at = 1; at < written.length; at++) {
    if (written[at] !== written[at - 1] || !isConsonant(written[at]!)) continue;
    const single = written.slice(0, at) + written.slice(at + 1);
    if (single.length >= 4 && isKnown(single)) return single;
  }
  // «beredskapes-»: the joining s after an e too much
  if (written.length > SHORTEST_PART && written.endsWith('es')) {
    const joined = `${written.slice(0, -2)}s`;
    if (isKnown(joined)) return joined;
  }
  if (written.length < SHORTEST_PART) return null;
  for (let at = 1; at < written.length; at++) {
    const letter = written[at]!;
    if (!isConsonant(letter)) continue;
    const doubled = written.slice(0, at) + letter + written.slice(at);
    if (letter !== written[at - 1] && isKnown(doubled)) return doubled;
    // «kriminalites»: a consonant in front of another
    if (written.length < LONG) continue;
    for (const left of LEFT_OUT) {
      const whole = written.slice(0, at) + left + written.slice(at);
      if (left !== letter && (left === 'o' || left !== written[at - 1]) && isKnown(whole)) return whole;
    }
  }
  return null;
}

function isTriple(head: string, tail: string): boolean {
  return head.endsWith(tail[0]! + tail[0]!);
}

const LONG = 9;
/** The letters that are most often left out: consonants beside another, and the o of «koordinator». */
const LEFT_OUT = 'trnsgdko';

function isConsonant(letter: string): boolean {
  return /[bcdfghjklmnpqrstvwxz]/.test(letter);
}

/** A known word may be the first part as it stands, or with a joining s. */
function isFirst(word: string): boolean {
  return (
    FIRST.has(word) || isLast(word) || (word.length > SHORTEST_KNOWN && word.endsWith('s') && isLast(word.slice(0, -1)))
  );
}

function isLast(word: string): boolean {
  return LAST.has(word) || (word.length >= SHORTEST_KNOWN && KNOWN_WORDS.has(word));
}

const SHORTEST_KNOWN = 4;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
