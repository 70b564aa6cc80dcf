import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Word } from '../../commitments/words.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = ['slt-koordinator*', 'koordinator*', 'slt-stilling*'];
/** Somebody else's position, a share of the cost, or what is only planned. */
const OTHER =
  /politikontakt|forebygger|førebyggjar|finansier|dekker|dekkjer|utgift|lønn|refusjon|tilskudd|tilskot|inntil|opptil|opp til|ønsk|ynsk|vurder|utvid|redusert|tidligere|tidlegare|miljøterapeut|utekontakt/;
const WHOLE = new Set(['full', 'fulle', 'hel', 'heil', 'fast']);

/** How large the SLT coordinator's position is. */
export function positionPercent(context: LintContext): Matter<number> {
  return {
    name: { nb: 'Stillingen til SLT-koordinatoren', en: 'The position of the SLT coordinator' },
    said: allSaid(context),
    agree: (one, other) => one === other,
    help: {
      nb: 'Skriv stillingsprosenten ett sted, under SLT.koordinator, og nevn den i teksten med {{SLT.koordinator.stillingsprosent}}.',
      en: 'Write the percentage once, under SLT.koordinator, and mention it as {{SLT.koordinator.stillingsprosent}}.',
    },
  };
}

function allSaid({ agreement, prose }: LintContext): Said<number>[] {
  const said: Said<number>[] = [];
  const { SLT } = agreement.seksjoner;
  const percent = isUtelatt(SLT) ? undefined : SLT.koordinator?.stillingsprosent;
  if (percent !== undefined)
    said.push(saidAsFact(['seksjoner', 'SLT', 'koordinator', 'stillingsprosent'], `${percent} prosent`, percent));
  for (const sentence of sentencesWith(prose, WORDS, isAboutCoordinator)) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    for (let at = 0; at < words.length; at++) {
      const found = percentAt(sentence, words, at);
      if (!found) continue;
      said.push(saidInText(sentence, words[at]!.start, found.end, found.percent));
      break;
    }
  }
  return said;
}

function isAboutCoordinator({ keys, text }: ProseSentence): boolean {
  if (text.kind !== 'prose' || OTHER.test(keys)) return false;
  return (
    / slt-?koordinator| slt koordinator| koordinatorstilling| slt-stilling/.test(keys) ||
    (text.section === 'SLT' && /koordinator/.test(keys))
  );
}

/** «40 % stilling», «60 prosents stilling», «50-prosentstilling», «halv stilling», «full stilling», «heltid». */
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
    if (WHOLE.has(key) && key !== 'fast') return { percent: 100, end: next.end };
    if (key === 'halv' || key === 'halvt') return { percent: 50, end: next.end };
  }
  if (!/^\d{1,3}$/.test(key)) return null;
  const mark = /^ ?%/.exec(text.words.slice(end, end + 2));
  const follows = mark ? next : words[at + 2];
  if (!mark && !/^prosents?$/.test(next?.key ?? '')) return null;
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.key);
  const isPosition =
    /^-?(?:stilling|årsverk)/.test(follows?.key ?? '') ||
    before.some((word) => /^\S*stilling|^tilsett$|^tilsatt$|^ansatt$/.test(word));
  const last = mark ? end + mark[0].length : next!.end;
  return isPosition
    ? { percent: Number(key), end: follows && /^stilling/.test(follows.key) ? follows.end : last }
    : null;
}
