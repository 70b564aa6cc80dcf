import type { Commitment } from '../commitments/commitments.ts';
import { wordsOf } from '../commitments/words.ts';
import { type Shift, shift } from './effects.ts';
import { tokensOf } from './prose/tokens.ts';
import { wordDiff } from './prose/word-diff.ts';

const LESS_FIRM = { nb: 'mindre bestemt enn før', en: 'less definite than before' };
const FIRMER = { nb: 'mer bestemt enn før', en: 'more definite than before' };
const LESS = { nb: 'en del av forpliktelsen er tatt bort', en: 'a part of the commitment was removed' };
const MORE = { nb: 'forpliktelsen omfatter mer', en: 'the commitment covers more' };

/** Words that leave no room: «alltid», «umiddelbart», «alle møter». */
const FIRM = new Set(
  'alltid umiddelbart straks omgående omgåande snarest uansett alle fast faste fullt døgnbemannet døgnbemanna døgnet døgnkontinuerlig døgnåpen døgnope'.split(
    ' ',
  ),
);
/** Firm, but less so than «straks». */
const WITHOUT_DELAY = /\but[ea]n (?:\p{L}{1,20} )?opph[oa]ld\b/iu;
const JOINING = new Set(['og', 'samt', 'eller', 'både']);

/** A commitment with less in it binds less: «alltid» dropped, or one of two things that were to be done. */
export function compareExtent(old: Commitment, now: Commitment): Shift[] {
  if (old.negated || now.negated || old.strength === 'kan' || now.strength === 'kan') return [];
  const firm = (it: Commitment) =>
    wordsOf(it.text).filter((word) => FIRM.has(word.key)).length + (WITHOUT_DELAY.test(it.text) ? 0.5 : 0);
  return [...shift(firm(now) - firm(old), LESS_FIRM, FIRMER), ...shift(partsAdded(old.text, now.text), LESS, MORE)];
}

/** 1 where the only difference is that something was joined to what stood there, -1 where it was taken away. */
function partsAdded(old: string, now: string): number {
  const listed = itemsAdded(old, now);
  if (listed !== 0) return listed;
  const changes = wordDiff(tokensOf(old), tokensOf(now)).filter((part) => part.kind === 'changed');
  const joined = (words: readonly string[]) =>
    JOINING.has(words[0]!.toLowerCase()) || JOINING.has(words.at(-1)!.toLowerCase());
  if (changes.length === 0) return 0;
  // «… og ellers ved behov» is about when and not about what.
  if (changes.some((part) => [...part.old, ...part.new].includes('behov'))) return 0;
  if (changes.every((part) => part.new.length === 0 && joined(part.old))) return -1;
  return changes.every((part) => part.old.length === 0 && joined(part.new)) ? 1 : 0;
}

const SEPARATOR = /,| (?:og|eller|samt) /;
/** Words that make what is taken away a condition or an exception. */
const LIMITS =
  /^(?:dersom|hvis|viss|når|om|så|bare|berre|kun|ikke|ikkje|inntil|unntatt|unnateke|utenom|særlig|særleg|spesielt|behov)$/;
/** Words of a list that one revision puts in or takes out. */
const FEW = 8;

/** As for parts, where a list became longer or shorter in any place: «barn, unge og eldre» became «barn og unge». */
function itemsAdded(old: string, now: string): number {
  const [before, after] = [contentOf(old), contentOf(now)];
  if (before.length === after.length) return 0;
  const [short, long, sign] = before.length < after.length ? [before, after, 1] : [after, before, -1];
  if (long.length - short.length > FEW) return 0;
  const rest = [...long];
  for (const word of short) {
    const at = rest.indexOf(word);
    if (at === -1) return 0;
    rest.splice(at, 1);
  }
  if (rest.some((word) => LIMITS.test(word))) return 0;
  const items = (text: string) => text.split(SEPARATOR).length;
  return (items(now) - items(old)) * sign > 0 ? sign : 0;
}

/** The words without those that join them. Of sentences that nobody wrote to be read, none. */
function contentOf(text: string): string[] {
  if (text.length > 2000) return [];
  return wordsOf(text)
    .map((word) => word.key)
    .filter((key) => !JOINING.has(key));
}
