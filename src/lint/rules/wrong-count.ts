import { numberIn } from '../../commitments/numbers.ts';
import { partyMunicipalities } from '../municipalities.ts';
import { type Hit, type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import { hitsOf, sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { copiesIn } from '../wording/copies.ts';
import { countedBack } from '../wording/counted-back.ts';
import { headAt, NUMBERS } from '../wording/counted-head.ts';
import { wrongTotals } from '../wording/divided-total.ts';
import { listedBehind } from '../wording/listed.ts';
import { miscountedMonths } from '../wording/listed-months.ts';

/** «de to skolene» are known from before; the list is of something else. */
const DEFINITE = /^(?:de|dei|disse|desse|begge|alle|våre|deres|sine)$/;
const ABOUT = /^(?:minst|inntil|opptil|over|under|ca|cirka|lag|omtrent|første|fyrste|siste|av)$/;
/** «to representanter fra kommunen» is not one member. */
const NOT_ONE = /\d|(?:^| )(?:en|ein|to|tre|fire|fem|seks|begge|alle|hver|kvar) |(?:erne|ane|ene)(?: |$)/;

export const wrongCount: Rule = {
  id: 'wrong-count',
  kind: 'strength',
  title: { nb: 'Tallet stemmer ikke med det som er listet opp', en: 'The number does not fit what is listed' },
  description: {
    nb: 'Når teksten sier fire og lister tre, vet ingen om noe er glemt eller tatt ut.',
    en: 'When the text says four and lists three, nobody knows whether something was forgotten or taken out.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check(context, report) {
    const { prose, doubts } = context;
    for (const hit of hitsOf(prose, NUMBERS)) if (hit.text.kind === 'prose') checkCount(hit, prose, report);
    for (const { text, start, end, said, count } of countedBack(context)) {
      const [nb, en] = [`«${said}»: det er listet opp ${count}.`, `“${said}”: ${count} are listed.`];
      found(placeIn(text, start, end), nb, en, report);
    }
    for (const { text, start, end, said, sum } of wrongTotals(prose)) {
      const [nb, en] = [`«${said}»: delene blir ${sum} til sammen.`, `“${said}”: the parts add up to ${sum}.`];
      found(placeIn(text, start, end), nb, en, report);
    }
    for (const { text, start, end, said, count } of miscountedMonths(prose)) {
      const [nb, en] = [`«${said}»: det er nevnt ${count} måneder.`, `“${said}”: ${count} months are named.`];
      found(placeIn(text, start, end), nb, en, report);
    }
    if (doubts.isUnclear(['parter'])) return;
    const parties = partyMunicipalities(context).length + 1;
    for (const hit of hitsOf(prose, ['partene', 'partane'])) checkParties(hit, parties, report);
    for (const sentence of sentencesWith(prose, [
      'eksemplar',
      'eksemplarer',
      'eksemplarar',
      'originaler',
      'originalar',
    ])) {
      const copies = copiesIn(sentence);
      if (!copies || copies.all === copies.each * parties) continue;
      found(
        placeIn(sentence.text, copies.start, copies.end),
        `«${copies.text}» går ikke opp: avtalen har ${parties} parter.`,
        `“${copies.text}” does not add up: the agreement has ${parties} parties.`,
        report,
      );
    }
  },
};

/** «fire prioriterte områder»: a number with what the list after the colon is of. */
function checkCount({ text, index, word }: Hit, prose: Prose, report: Report): void {
  const { wordList, words } = text;
  const head = headAt(text, index);
  if (head === null) return;
  const before = wordList[index - 1]?.key ?? '';
  if (DEFINITE.test(before) !== head.definite || ABOUT.test(before)) return;
  const sentence = prose.sentenceAt({ text, index, word });
  const listed = countsIn(sentence) > 1 ? null : listedBehind(sentence, word.start);
  if (!listed) return;
  const { items, isInline, least, most } = listed;
  if (head.people && items.some((it) => NOT_ONE.test(it) || (!isInline && it.includes(' og ')))) return;
  const number = numberIn(word.key)![0];
  if (most < 2 || (number >= least && number <= most)) return;
  const said = words.slice(word.start, head.end).replace(/\s+/g, ' ');
  const count = number > most ? most : least;
  found(
    placeIn(text, word.start, head.end),
    `«${said}»: det er listet opp ${count}.`,
    `“${said}”: ${count} are listed.`,
    report,
  );
}

/** «de tre partene» in an agreement of two. */
function checkParties({ text, index, word }: Hit, parties: number, report: Report): void {
  const [article, number] = [text.wordList[index - 2], text.wordList[index - 1]];
  if (!article || !number || !/^(?:de|dei|alle)$/.test(article.key)) return;
  const said = numberIn(number.key)?.[0];
  if (said === undefined || said === parties || /[.\n]/.test(text.words.slice(article.end, word.start))) return;
  const words = text.words.slice(article.start, word.end);
  found(
    placeIn(text, article.start, word.end),
    `«${words}»: avtalen har ${parties} parter.`,
    `“${words}”: the agreement has ${parties} parties.`,
    report,
  );
}

/** How many such numbers a sentence has; with several, the list is of one of them. */
function countsIn({ text, from, to }: ProseSentence): number {
  let count = 0;
  for (let index = from; index < to; index++)
    if (NUMBERS.includes(text.wordList[index]!.key) && headAt(text, index)) count++;
  return count;
}

function found(at: Place, nb: string, en: string, report: Report): void {
  report({
    at,
    message: { nb, en },
    help: { nb: 'Rett tallet, eller skriv det som mangler.', en: 'Correct the number, or write what is missing.' },
  });
}
