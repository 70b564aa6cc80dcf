import { type ExpressionHit, findExpressions } from '../prose/expressions.ts';
import { leadOf } from '../prose/lead-of.ts';
import { beside } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { namesActor } from './actors.ts';
import { clauseStart, isOwnedBefore, isOwnedInPassing, isOwnText, isSubordinate, keysOf } from './duty-sentence.ts';
import { DOCUMENT, LAID_BEFORE } from './passive-duties.ts';

/** Who makes things, read once for all that is laid before somebody. */
interface Makers {
  isMade: (thing: string) => boolean;
  /** Whether the next sentence says who makes it. */
  isAfter: (sentence: ProseSentence) => boolean;
}

const LATEST = / (?:innen|innan|senest|seinast) /;

/** In front of a thing that nobody has made yet. */
const NEW = /^(?:en|ein|ei|et|eit|ny|nytt|årlig|årleg|felles|samlet|samla|kort|skriftlig|skriftleg|oppdatert)$/;

/** Who makes it is said: «SLT-koordinatoren skriver handlingsplan». */
const MAKES =
  / (?:utarbeid\S*|lager|lagar|lage|skriver|skriv|skrive|ansvar\S*|setter|set|førebu\S*|forbered\S*|legger|legg|legge|oppdaterer|oppdaterar|oppdatere|rullerer|rullerar|ajourfør\S*|ajourhold\S*|står for|fører|førar|gir|gjev|tar med|tek med)/;

/** «Det legges fram en felles handlingsplan på vårmøtet»: when, but not by whom, unless somebody makes such a thing elsewhere. */
export function laidBefore(prose: Prose): ExpressionHit<null>[] {
  let makers: Makers | undefined;
  const found = findExpressions(prose, LAID_BEFORE).filter(({ hit, end }) => {
    const sentence = prose.sentenceAt(hit);
    const { from, keys } = sentence;
    if (!isOwnText(sentence) || hit.text.section === 'formål') return false;
    const said = keysOf(sentence);
    const before = said.slice(clauseStart(sentence, hit.index) - from, hit.index - from);
    if (said.includes('av') || isSubordinate(before) || namesActor(said) || LATEST.test(keys)) return false;
    // «Gruppas årsrapport» is the group's.
    if (DOCUMENT.test(hit.word.key) && !before.every((key) => NEW.test(key))) return false;
    const [thing] = DOCUMENT.exec(keys) ?? /status|situasjonsbil|kriminalitetsbil/.exec(keys) ?? [];
    if (thing === 'melding') return false;
    if (thing === undefined && READY.test(hit.text.words.slice(hit.word.start, end)))
      return PREPARED.test(keys) && !isPreparedBySomebody(sentence);
    if (thing === undefined) return / status | oversikt | oversyn | liste | logg /.test(keys);
    makers ??= makersIn(prose);
    return !makers.isMade(thing) && !makers.isAfter(sentence);
  });
  return found.map((it) => ({
    ...it,
    end: it.end - (/ (?:en|ein|ei|et|eit|for|på|i|til|ved|før|det)$/i.exec(it.text)?.[0].length ?? 0),
  }));
}

const READY = /(?:klart?|ferdig) (?:til|på|ved|før)$/i;
/** «Plan for sommeren skal være klar før sesongstart» */
const PREPARED =
  /^ (?:[\d.]+ )?(?:(?:en|ein|ei|et|eit|ny|nytt|felles|oppdatert|egen|eigen) ){0,2}(?:\S*plan(?:en)?|opplegg(?:et)?|program(?:met)?|\S*rutine[nr]?|\S*rutina|\S*rutinar|skilting(?:en|a)?|\S*liste[nr]?|\S*lista|avtale|tiltakskort(?:et|ene|a)?) (?:\S+ ){0,8}?(?:skal|må) /;
const PLANS = / (?:planlegg\S*|planmøte\S*|plan\S*|kaller|kallar|møtes|møtest|møtast|sammen|saman) /;

/** Whether the lead of the list or a sentence beside it says who makes it ready. */
function isPreparedBySomebody(sentence: ProseSentence): boolean {
  if (namesActor(leadOf(sentence).trim().split(' ')) || isOwnedBefore(sentence) || isOwnedInPassing(sentence))
    return true;
  return [beside(sentence, 1), beside(sentence, -1)].some(
    (it) => it !== undefined && (MAKES.test(it.keys) || PLANS.test(it.keys)) && namesActor(keysOf(it)),
  );
}

function makersIn(prose: Prose): Makers {
  const sentences = sentencesWith(prose, null, (it) => MAKES.test(it.keys) && namesActor(keysOf(it)));
  const begun = new Set(sentences.map(({ text, from }) => `${text.order}:${from}`));
  const made = new Map<string, boolean>();
  return {
    isMade: (thing) => {
      if (!made.has(thing))
        made.set(
          thing,
          sentences.some(({ keys }) => keys.includes(thing)),
        );
      return made.get(thing)!;
    },
    isAfter: ({ text, to }) => begun.has(`${text.order}:${to}`),
  };
}
