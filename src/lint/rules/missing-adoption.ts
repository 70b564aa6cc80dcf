import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const BODIES = ['kommunestyret', 'bystyret', 'heradsstyret', 'formannskapet', 'formannskap', 'kommunestyre', 'bystyre'];
const ADOPTS =
  / (?:vedtas|vedtar|vedtatt|vedtok|vedta|vedteke|vedtek|vedtakast|godkjennes|godkjenner|godkjent|godkjenne|godkjennast|forankres) /;
const OF_AGREEMENT = /avtale(?:n|r|ne|perioden)? /;

/** «sak 45/26», «PS 45/2026» together with a date: the decision can be found. */
const CASE = /\b(?:sak|saksnr|saksnummer|ps)\.?:? (?:ps[ -]?|nr\.? ?)?\d{1,4}\/\d{2,4}\b/i;
const DATE =
  / (?:\d{1,2} (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) \d{4}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d) /;

export const missingAdoption: Rule = {
  id: 'missing-adoption',
  kind: 'completeness',
  title: { nb: 'Vedtaket mangler organ, sak eller dato', en: 'The adoption lacks body, case or date' },
  description: {
    nb: 'Når avtalen sier at et organ vedtar den, må den som leser kunne finne vedtaket igjen.',
    en: 'Where the agreement says that a body adopts it, the reader must be able to find the decision.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  needs: [['vedtak']],
  check({ agreement: { vedtak }, prose }, report) {
    if (vedtak === undefined) {
      const [said, ...more] = sentencesWith(prose, BODIES, ({ keys }) => ADOPTS.test(keys) && OF_AGREEMENT.test(keys));
      if (!said || [said, ...more].some(isFound)) return;
      report({
        at: { path: said.text.path, start: said.start, end: said.end },
        message: {
          nb: 'Teksten sier at et organ vedtar avtalen, men vedtaket er ikke oppgitt.',
          en: 'The text says that a body adopts the agreement, but the decision is not given.',
        },
        help: {
          nb: 'Skriv vedtak: { organ: <organ>, sak: <saksnummer>, dato: <åååå-mm-dd> }.',
          en: 'Write vedtak: { organ: <body>, sak: <case number>, dato: <yyyy-mm-dd> }.',
        },
      });
      return;
    }
    const missing = (['sak', 'dato'] as const).filter((key) => vedtak[key] === undefined && !isUtelatt(vedtak[key]));
    if (missing.length === 0) return;
    const words = { sak: { nb: 'saksnummer', en: 'case number' }, dato: { nb: 'dato', en: 'date' } };
    report({
      at: { path: ['vedtak'], key: true },
      message: {
        nb: `Vedtaket i ${vedtak.organ} mangler ${missing.map((key) => words[key].nb).join(' og ')}.`,
        en: `The decision of ${vedtak.organ} lacks its ${missing.map((key) => words[key].en).join(' and ')}.`,
      },
      help: {
        nb: `Fyll inn når vedtaket er gjort, eller skriv ${missing[0]}: { utelatt: <grunn> } under vedtak.`,
        en: `Fill in when the decision has been made, or write ${missing[0]}: { utelatt: <reason> } under vedtak.`,
      },
    });
  },
};

/** Whether a sentence says in which case, and on which day, the body decided. */
function isFound({ text, start, end, keys }: ProseSentence): boolean {
  return CASE.test(text.words.slice(start, end)) && DATE.test(keys);
}
