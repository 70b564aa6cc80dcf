import type { Agreement } from '../../../schema/agreement.ts';
import type { LintContext } from '../context.ts';
import { guarded, type Pattern } from '../prose/guarded.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import { firstSentenceWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import type { Opposites, Side } from './opposites.ts';

const COUNCIL = '(?:politirådet|rådet)';
const ROLE = ['seksjoner', 'politiråd', 'rolle'];
const ADVISES: readonly RegExp[] = [
  new RegExp(
    ` (?:${COUNCIL}|det) (?:\\S+ ){0,4}?(?:er|har|skal være|skal vere) (?:\\S+ ){0,3}(?:rådgivende|rådgjevande) `,
  ),
  new RegExp(
    ` ${COUNCIL} (?:\\S+ ){0,2}(?:ikke|ikkje|ingen|inga) (?:\\S+ ){0,2}(?:beslutningsmyndighet|avgjerds\\S+) `,
  ),
  / (?:beslutninger|avgjørelser|avgjerder|vedtak) (?:\S+ ){0,3}(?:tas|treffes|fattes|tekne|takast|gjerast|gjøres) (?:\S+ ){0,5}(?:egen linje|linja|linjen|eiga linje|hver for seg|kvar for seg) /,
];
const MATTER =
  '(?:\\S*handlingsplan\\S*|\\S*tiltaksplan\\S*|\\S*innsatsområd\\S*|\\S*fokusområd\\S*|\\S*satsingsområd\\S*|(?:hvilke|kva for|kva) (?:\\S+ )?områd\\S+|prioriteringene|prioriteringane)';
const DECIDES: Pattern = guarded(
  / vedt[ae][kr]? /,
  new RegExp(` ${COUNCIL} (?:(?!foresl|tilrå|som )\\S+ ){0,16}?(?:vedtar|vedtek|vedta) (?:\\S+ ){0,7}?${MATTER} `),
);
/** «Den vedtas …», where the sentence before tells of the plan. */
const IT = ['den', 'han', 'ho', 'denne', 'planen', 'planane', 'planene'];
const ADOPTED: Pattern = guarded(
  / (?:vedtas|vedtakast|vedtatt|vedteken|vedtekne) /,
  new RegExp(
    ` (${MATTER}|${IT.join('|')}) (?:\\S+ ){0,8}?(?:vedtas|vedtakast|vedtatt|vedteken|vedtekne) (?:(?:hvert|kvart) år |årlig |årleg |endelig |endeleg )?(?:av|i) ${COUNCIL} `,
  ),
);
const PLAN = / \S*(?:handlings|tiltaks)plan\S* /;

/** «Rådet er et strategisk organ», «Rådet drøfter …»: as much as that it decides nothing. */
const STRATEGIC: Pattern = guarded(
  / (?:strategisk|strategiske|samordnende|samordnande|koordinerende|koordinerande|drøfter|drøftar|drøfte) /,
  new RegExp(
    ` ${COUNCIL} (?:i \\S+ )?(?:\\S+ )?(?:er|skal være|skal vere) (?:(?:et|eit|ein|en|reint|rent) )?(?:\\S+ (?:og )?){0,2}(?:strategiske?|samordnende|samordnande|koordinerende|koordinerande) (?!ansvarlig|ansvarleg|leder|leiar)| ${COUNCIL} (?:skal )?(?:drøfter|drøftar|drøfte) (?:overordnede|overordna|strategiske|prinsipielle|utfordringer|utfordringar|saker) `,
  ),
);
const ADVICE_WORDS = [
  'rådgivende',
  'rådgjevande',
  'beslutningsmyndighet',
  'avgjerdsmakt',
  'avgjerdsmynde',
  'linje',
  'linja',
  'linjen',
  'seg',
];
const ROLE_WORDS = [
  ...ADVICE_WORDS,
  ...['strategisk', 'strategiske', 'samordnende', 'samordnande', 'koordinerende', 'koordinerande'],
  ...['drøfter', 'drøftar', 'drøfte'],
];

/** Whether the agreement says that the council gives advice, is there for strategy, or leaves each party to decide. */
export function advises({ agreement, prose }: LintContext): boolean {
  if (isSaidToAdvise(agreement)) return true;
  const said = firstSentenceWith(
    prose,
    ROLE_WORDS,
    ({ text, keys }) =>
      text.kind === 'prose' &&
      (text.section === 'politiråd' || /rådet /.test(keys)) &&
      (STRATEGIC.test(keys) || ADVISES.some((it) => it.test(keys))),
  );
  return said !== undefined;
}

const isSaidToAdvise: NonNullable<Side['fact']> = (agreement: Agreement) => {
  const role = valueAt(agreement, ROLE);
  return typeof role === 'string' && /rådgi|rådgje/i.test(role) ? { path: ROLE, words: role } : null;
};

/** «Rådet er rådgivende» and «handlingsplanen vedtas av politirådet». How the council works is its own to decide. */
export const ADVISORY_COUNCIL: Opposites = {
  about: { nb: 'om politirådet er rådgivende eller vedtar', en: 'whether the council advises or decides' },
  suspect: 'other',
  one: {
    words: ADVICE_WORDS,
    test: (keys, { text }) =>
      (text.section === 'politiråd' || /rådet /.test(keys)) && ADVISES.some((it) => it.test(keys)),
    fact: isSaidToAdvise,
  },
  other: {
    words: ['vedtar', 'vedtek', 'vedta', 'vedtas', 'vedtakast', 'vedtatt', 'vedteken', 'vedtekne'],
    test: (keys, sentence) => {
      if (/ (?:ikke|ikkje|ingen) /.test(keys)) return false;
      const adopted = ADOPTED.exec(keys);
      if (adopted) return !IT.includes(adopted[1]!) || PLAN.test(sentenceBefore(sentence)?.keys ?? '');
      return DECIDES.test(keys) && !/ (?:kommunestyret|formannskapet|bystyret|heradsstyret) /.test(keys);
    },
  },
};
