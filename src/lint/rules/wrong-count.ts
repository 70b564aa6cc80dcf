import { numberIn } from '../../commitments/numbers.ts';
import { partyMunicipalities } from '../municipalities.ts';
import { listAfter } from '../prose/list-after.ts';
import { type Hit, type Prose, type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import { hitsOf, sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { copiesIn } from '../wording/copies.ts';
import { wrongTotals } from '../wording/divided-total.ts';
import { miscountedMonths } from '../wording/listed-months.ts';

/** What a list can be a list of; also at the end of a compound. With «de» before it the definite form. */
const HEADS =
  /(?:punkt(?:er|a|ene)?|del(?:er|ar|ene|ane)|områd(?:er|e|ene|a)|satsing(?:er|ar|ene|ane)|satsning(?:er|ene)|nivå(?:er|a|ene)?|tema(?:er|ene|a)?|mål(?:ene|a)?|tiltak(?:ene|a)?|oppgaver|oppgavene|oppgåver|oppgåvene|prinsipp(?:er|a|ene)?|prioritering(?:er|ar|ene|ane)|faser|fasar|trinn|steg|grupper|søyler|pilar(?:er|ar)|innsatser|virkemidler|verkemiddel|kriterier|kriterium|vilkår|krav|roller|utfordring(?:er|ar)|arenaer|arenaar|organ(?:er)?|ledd|hensyn|omsyn|formål|føremål|kapitler|kapittel|seksjoner|seksjonar|avsnitt|bolker|bolkar)$/;
const PEOPLE = /(?:medlemmer|medlemer|representant(?:er|ar)|deltakere|deltakarar)$/;
/** «de to skolene» are known from before; the list is of something else. */
const DEFINITE = /^(?:de|dei|disse|desse|begge|alle|våre|deres|sine)$/;
const ABOUT = /^(?:minst|inntil|opptil|over|under|ca|cirka|om|lag|omtrent|første|fyrste|siste|av)$/;
/** «to representanter fra kommunen» is not one member. */
const NOT_ONE = /\d|(?:^| )(?:en|ein|to|tre|fire|fem|seks|begge|alle|hver|kvar) |(?:erne|ane|ene)(?: |$)/;
const JOINED = / (?:og|samt|eller) /;
const NUMBERS = 'to tre fire fem seks sju syv åtte ni ti elleve tolv 2 3 4 5 6 7 8 9 10 11 12'.split(' ');

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
    for (const { text, start, end, said, sum } of wrongTotals(prose)) {
      const [nb, en] = [`«${said}»: delene blir ${sum} til sammen.`, `“${said}”: the parts add up to ${sum}.`];
      found(placeIn(text, start, end), nb, en, report);
    }
    for (const { text, start, end, said, count } of miscountedMonths(prose)) {
      const [nb, en] = [`«${said}»: det er ${count} måneder.`, `“${said}”: these are ${count} months.`];
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
  const colon = words.slice(word.start, sentence.end).lastIndexOf(':');
  if (colon === -1 || countsIn(sentence) > 1) return;
  const inline = words
    .slice(word.start + colon + 1, sentence.end)
    .replace(/[.!]\s*$/, '')
    .trim();
  const items = inline === '' ? listAfter(sentence) : partsOf(inline);
  if (head.people && items.some((it) => NOT_ONE.test(it) || (inline === '' && it.includes(' og ')))) return;
  // «skole og fritid» may be one item or two.
  const most = inline === '' ? items.length : items.reduce((sum, it) => sum + it.split(JOINED).length, 0);
  // Where commas stand before it, «og» is what joins the last: «rus, vold, trafikk og skole» are four.
  const isPlain =
    inline !== '' &&
    items.length > 2 &&
    most === items.length + 1 &&
    /^(?!og |samt ).* (?:og|samt|eller) /.test(items.at(-1)!);
  const number = numberIn(word.key)![0];
  if (most < 2 || (isPlain ? number === most : number >= items.length && number <= most)) return;
  const said = words.slice(word.start, head.end).replace(/\s+/g, ' ');
  const listed = isPlain || number > most ? most : items.length;
  found(
    placeIn(text, word.start, head.end),
    `«${said}»: det er listet opp ${listed}.`,
    `“${said}”: ${listed} are listed.`,
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

function headAt(
  { wordList, words }: ProseText,
  index: number,
): { end: number; people: boolean; definite: boolean } | null {
  const next = wordList.slice(index + 1, index + 4);
  // «6. trinn» is not six.
  if (!next[0] || words.slice(wordList[index]!.end, next[0].start).trim() !== '') return null;
  const head = headAfter(next.map(({ key }) => key));
  return head && { ...head, end: next[head.offset]!.end };
}

function headAfter(keys: readonly string[]): { offset: number; people: boolean; definite: boolean } | null {
  const offset = keys.findIndex((key) => HEADS.test(key) || PEOPLE.test(key));
  if (offset === -1 || keys.slice(0, offset).some((key) => !/(?:e|te|ande|ende|lige|lege|felles)$/.test(key)))
    return null;
  const key = keys[offset]!;
  return { offset, people: PEOPLE.test(key), definite: /(?:ene|ane)$/.test(key) && !/^(?:medl)/.test(key) };
}

/** «politiråd, styringsgruppe og arbeidsgruppe» */
function partsOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
}

function found(at: Place, nb: string, en: string, report: Report): void {
  report({
    at,
    message: { nb, en },
    help: { nb: 'Rett tallet, eller skriv det som mangler.', en: 'Correct the number, or write what is missing.' },
  });
}
