import { NEGATIONS } from '../../commitments/modals.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import { type Shift, shift } from '../effects.ts';

/** What somebody else must give first. */
const CONSENT =
  /^(?:for|forhånds|førehands|med)?(?:samtykket?|godkjenning(?:en|a)?|godkjennelse(?:n)?|tillatelse(?:n)?|løyve(?:t)?|fullmakt(?:en|a)?|hjemmel(?:en)?|lovhjemmel(?:en)?|heimel(?:en)?|lovheimel(?:en)?|rettsgrunnlag(?:et)?)$/;
const WITH = new Set('med etter ved mot på gjennom dersom hvis når viss gis krever krev'.split(' '));
const WITHOUT = new Set(['uten', 'utan']);
/** How far from «uten» the noun may stand: «uten skriftlig og informert samtykke». */
const REACH = 5;

/** Whether a sentence makes something depend on a consent, sets it aside, or does not speak of it. */
export type Need = 'needed' | 'not-needed' | null;

/** The consent that a sentence speaks of, and whether it is needed. «Ikke uten samtykke» needs it as «bare med samtykke» does. */
function consentIn(text: string): { need: Need; word: string } {
  const words = wordsOf(text);
  const at = words.findIndex(({ key }) => CONSENT.test(key));
  if (at === -1) return { need: null, word: '' };
  const before = words.slice(Math.max(0, at - REACH), at).reverse();
  const how = before.find(({ key }) => WITH.has(key) || WITHOUT.has(key));
  if (!how) return { need: null, word: words[at]!.key };
  const without = WITHOUT.has(how.key);
  const need = without === isDenied(words, at) ? 'needed' : 'not-needed';
  return { need, word: words[at]!.key };
}

function isDenied(words: readonly Word[], at: number): boolean {
  const only = new Set(['bare', 'berre', 'kun']);
  return words.slice(0, at).some(({ key }, i) => NEGATIONS.has(key) && !only.has(words[i + 1]?.key ?? ''));
}

/** Where a limit protects somebody, taking it away weakens. */
const PROTECTS =
  /\b(?:kan|opplysning\p{L}*|informasjon\p{L}*|personvern\p{L}*|innsyn|taushet\p{L}*|teieplikt\p{L}*)(?!\p{L})/iu;

const ONLY = new Set('bare berre kun utelukkende utelukkande'.split(' '));

/** «Politiet skal dele opplysninger», and not «skal bare deles». */
function isPlainDuty(text: string): boolean {
  const words = wordsOf(text);
  const binds = words.some(({ key }) => /^(?:skal|må|plikter|pliktar)$/.test(key));
  return binds && !words.some(({ key }) => ONLY.has(key) || NEGATIONS.has(key));
}

/** «Kan bare deles etter samtykke» against «kan deles uten samtykke». A consent that comes or goes changes what is protected. */
export function compareConsent(old: string, now: string): Shift[] {
  const [before, after] = [consentIn(old), consentIn(now)];
  const weight = { needed: 1, 'not-needed': -1 };
  const rank = (need: Need) => (need === null ? 0 : weight[need]);
  const word = before.word || after.word;
  const change = shift(
    rank(after.need) - rank(before.need),
    { nb: `«${word}» kreves ikke lenger`, en: `“${word}” is no longer required` },
    { nb: `«${word}» kreves`, en: `“${word}” is required` },
  );
  // Of a duty to do something, a condition takes something away.
  const isCondition = (before.need === null || after.need === null) && [old, now].every(isPlainDuty);
  const protects = PROTECTS.test(old) && PROTECTS.test(now) && !isCondition;
  return protects ? change : change.map((it) => ({ ...it, effect: null }));
}

/** Whether both sentences need the consent, however they say so. */
export function needSameConsent(old: string, now: string): boolean {
  return consentIn(old).need === 'needed' && consentIn(now).need === 'needed';
}

/** «Bare» that came or went. «Ikke bare» and «ikke berre» limit nothing. */
export function compareOnly(old: string, now: string): Shift[] {
  const [was, is] = [onlyIn(old), onlyIn(now)];
  if (was.length === is.length) return [];
  const word = (was[0] ?? is[0])!;
  const gone = { nb: `«${word}» er tatt bort`, en: `“${word}” was dropped` };
  const come = { nb: `«${word}» er kommet til`, en: `“${word}” was added` };
  if (PROTECTS.test(old) && PROTECTS.test(now) && !needSameConsent(old, now))
    return shift(is.length - was.length, gone, come);
  return [{ effect: null, reason: is.length > was.length ? come : gone }];
}

function onlyIn(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap(({ key }, i) => (ONLY.has(key) && !NEGATIONS.has(words[i - 1]?.key ?? '') ? [key] : []));
}
