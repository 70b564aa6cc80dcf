import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence, Word } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

/** Words of sentences that say how large a position is. */
const WORDS = ['stilling*', 'årsverk*', 'prosent*', 'heltid', 'heiltid', 'fulltid', 'halvtid'];
const COORDINATOR = ['slt-koordinator*', 'koordinator*', 'slt-stilling*'];
/** A share of the cost, or what is only planned. */
const PLANNED =
  /finansier|dekker|dekkjer|utgift|lønn|refusjon|tilskudd|tilskot|inntil|opptil|opp til|ønsk|ynsk|vurder|utvid|tar sikte|tek sikte|på sikt|planlegg|innen \d|innan \d|innen utgangen|innan utgangen|fra neste|frå neste|målet er|mål om|redusert|tidligere|tidlegare/;
/** Somebody else's position. */
const OTHERS =
  /forebygger|førebyggjar|miljøterapeut|utekontakt|vikar|lensmannskontor|politistasjon|førebygging|forebygging/;
/** The coordinator of another kommune. */
const ELSEWHERE =
  / slt-?koordinator(?:en)? (?:i|hos|for) (?!kommunen|kommuna|en |ei |ein |full|hel|heil|halv|minst|om lag|ca |til sammen|\d)\S+ (?:kommune )?(?:har|er) /;
/** Those of the district, or of several kommuner. */
const SEVERAL = / politikontakt(?:er|ar|ene|ane)s? /;
const WHOLE = new Set(['full', 'fulle', 'hel', 'heil', 'heile']);

/** How large the positions of the SLT coordinator and the politikontakt are. */
export function positions(context: LintContext): Matter<number>[] {
  return [
    {
      name: { nb: 'Stillingen til SLT-koordinatoren', en: 'The position of the SLT coordinator' },
      said: [...asFact(context), ...inText(context, COORDINATOR, isAboutCoordinator, 'koordinator')],
      agree: (one, other) => one === other,
      help: {
        nb: 'Skriv stillingsprosenten ett sted, under SLT.koordinator, og nevn den i teksten med {{SLT.koordinator.stillingsprosent}}.',
        en: 'Write the percentage once, under SLT.koordinator, and mention it as {{SLT.koordinator.stillingsprosent}}.',
      },
    },
    {
      name: { nb: 'Stillingen til politikontakten', en: 'The position of the politikontakt' },
      // Nobody has two full positions: of the two that is the likely mistake.
      said: inText(context, WORDS, isAboutContact, 'politikontakt').sort(
        (one, other) => Number(one.value > 100) - Number(other.value > 100),
      ),
      agree: (one, other) => one === other,
      help: {
        nb: 'Bestem hvor stor stillingen er, og skriv det ett sted.',
        en: 'Decide how large the position is, and write it once.',
      },
    },
  ];
}

function asFact({ agreement }: LintContext): Said<number>[] {
  const { SLT } = agreement.seksjoner;
  const percent = isUtelatt(SLT) ? undefined : SLT.koordinator?.stillingsprosent;
  return percent === undefined
    ? []
    : [saidAsFact(['seksjoner', 'SLT', 'koordinator', 'stillingsprosent'], `${percent} prosent`, percent)];
}

function inText(
  { prose }: LintContext,
  words: readonly string[],
  isAbout: (sentence: ProseSentence) => boolean,
  who: string,
): Said<number>[] {
  const said: Said<number>[] = [];
  for (const sentence of sentencesWith(prose, words, isAbout)) {
    const list = sentence.text.wordList.slice(sentence.from, sentence.to);
    // Where both are named, what stands behind one of them is its own.
    const isShared = / (?:slt-|slt )?koordinator/.test(sentence.keys) && / politikontakt/.test(sentence.keys);
    const first = isShared ? list.findIndex(({ key }) => key.includes(who)) + 1 : 0;
    const next = isShared
      ? list.findIndex(({ key }, at) => at >= first && /^(?:slt|\S*koordinator|politikontakt)/.test(key))
      : -1;
    for (let at = first; at < (next === -1 ? list.length : next); at++) {
      const found = percentAt(sentence, list, at);
      if (!found) continue;
      said.push(saidInText(sentence, list[at]!.start, found.end, found.percent));
      break;
    }
  }
  return said;
}

function isAboutCoordinator({ keys, text }: ProseSentence): boolean {
  if (text.kind !== 'prose' || PLANNED.test(keys) || OTHERS.test(keys) || ELSEWHERE.test(keys)) return false;
  return (
    / slt-?koordinator| slt koordinator| koordinatorstilling| slt-stilling/.test(keys) ||
    (text.section === 'SLT' && /koordinator/.test(keys))
  );
}

function isAboutContact({ keys, text }: ProseSentence): boolean {
  if (text.kind !== 'prose' || PLANNED.test(keys) || OTHERS.test(keys) || SEVERAL.test(keys)) return false;
  return (
    / politikontakt/.test(keys) ||
    (text.section === 'politikontakt' && / (?:funksjonen|oppgaven|oppgåva|rollen|rolla) /.test(keys))
  );
}

/** «40 % stilling», «60 prosents stilling», «50-prosentstilling», «halv stilling», «full stilling», «heltid», «to årsverk», «(60 %)». */
function percentAt(
  { text }: ProseSentence,
  words: readonly Word[],
  at: number,
): { percent: number; end: number } | null {
  const { key, end } = words[at]!;
  const next = words[at + 1];
  const joined = /^(\d{1,3})-?prosents?-?stilling/.exec(key);
  if (joined) return { percent: Number(joined[1]), end };
  if (key === 'heltid' || key === 'heiltid' || key === 'fulltid') return { percent: 100, end };
  if (key === 'halvtid') return { percent: 50, end };
  if (next && /^(?:stilling|årsverk)/.test(next.key)) {
    if (WHOLE.has(key)) return { percent: 100, end: next.end };
    if (key === 'halv' || key === 'halvt') return { percent: 50, end: next.end };
  }
  if (next && /^årsverk/.test(next.key)) {
    const count = /^(?:et|ett|eit|eitt)$/.test(key) ? 1 : numberIn(key)?.[0];
    if (count !== undefined && count <= 20) return { percent: count * 100, end: next.end };
  }
  if (!/^\d{1,3}$/.test(key)) return null;
  const mark = /^ ?%/.exec(text.words.slice(end, end + 2));
  const follows = mark ? next : words[at + 2];
  if (!mark && !/^prosents?$/.test(next?.key ?? '')) return null;
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.key);
  // «Av stillingen er 40 % avsatt til kommunen» tells of a part of it.
  if (/^av /.test(before.join(' ')) && /stilling\S* \S+$/.test(before.join(' '))) return null;
  const last = mark ? end + mark[0].length : next!.end;
  const after = words.slice(mark ? at + 1 : at + 2, at + 6).map((word) => word.key);
  const isPosition =
    /^-?(?:stilling|årsverk)/.test(follows?.key ?? '') ||
    // «40 % av en stilling»
    /^av (?:en|ei|ein|et|eit) (?:hel |heil |full |fast )?(?:stilling|årsverk)/.test(after.join(' ')) ||
    before.some((word) => /^\S*stilling|^tilsett$|^tilsatt$|^ansatt$/.test(word)) ||
    (text.words[words[at]!.start - 1] === '(' && text.words[last] === ')');
  return isPosition
    ? { percent: Number(key), end: follows && /^stilling/.test(follows.key) ? follows.end : last }
    : null;
}
