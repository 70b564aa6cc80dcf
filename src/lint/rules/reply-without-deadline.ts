import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { leadOf } from '../prose/lead-of.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { plansWithoutDeadline } from '../wording/plans-without-deadline.ts';

const SAYS = 'beskjed|tilbakemelding|tilbakemeldinger|tilbakemeldingar|svar|varsel';
const REPORT =
  'sammendrag|samandrag|rapport|rapporter|rapportar|oversikt|oversyn|oversikter|statistikk|oppsummering|oppsummeringer|tall|tal|status|data|notat|notater|notat';
const TABLE = expressionTable(
  [
    `gir|gi|gjev|gje|sender|sende ${SAYS}`,
    `gir|gi|gjev|gje|sender|sende * ${SAYS}`,
    `gir|gi|gjev|gje|sender|sende|lager|lage|lagar|skriver|skrive|skriv|leverer|levere|utarbeider|legger|leggja|legg ${REPORT}`,
    `lager|lage|lagar|skriver|skrive|skriv|leverer|levere|utarbeider et|en|ei|eit|ein|kort ${REPORT}`,
    `bidrar|bidra|bidreg|stiller|stille|hjelper med tall|tal|statistikk|data|analyser|analysar|opplysninger|opplysningar`,
    'svare|svarer|svarar|svare|svara på e-post|e-poster|henvendelser|førespurnader|meldinger|meldingar|klager|klager|brev',
    'melder|melde|meld tilbake|attende',
  ].map((words) => [words, null]),
);
const WHEN =
  /^(?:innen|innan|senest|seinast|straks|umiddelbart|samme|same|hver\S*|kvar\S*|årlig\S*|årleg\S*|månedlig|månadleg|kvartalsvis|ukentlig|vekentleg|fortløpende|fortløpande|før|etter|etterpå|dagen|døgnet|uten|utan|uke|uken|veke|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten|hausten|møtet|møte|møtene|møta|når|hvis|dersom|\S*\d\S*)$/;

export const replyWithoutDeadline: Rule = {
  id: 'reply-without-deadline',
  kind: 'strength',
  title: { nb: 'Melding, tall eller plan uten frist', en: 'Message, figures or plan without deadline' },
  description: {
    nb: 'Den som venter på svar, tall eller en ny plan, må vite når det kommer. Uten frist eller hyppighet kan ingen si at det er for sent.',
    en: 'Those who wait for an answer, figures or a new plan must know when it comes. Without deadline or frequency it is never too late.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    const seen = new Set<ProseSentence>();
    for (const { hit, start, end, text } of plansWithoutDeadline(prose)) {
      seen.add(prose.sentenceAt(hit));
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» sier ikke når eller hvor ofte.`, en: `“${text}” does not say when or how often.` },
        help: {
          nb: 'Skriv innen når planen skal være ny, og hvem som vedtar den, eller hvor ofte den revideres.',
          en: 'Write by when the plan is to be new, and who adopts it, or how often it is revised.',
        },
      });
    }
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || hit.text.kind !== 'prose' || hit.text.section === 'vedlegg') continue;
      seen.add(sentence);
      const keys = `${leadOf(sentence)}${sentence.keys}`.trim().split(/\s+/);
      const isOpening =
        /^(?:hvis|viss|dersom|når)$/.test(keys[0] ?? '') && !keys.slice(1).some((key) => WHEN.test(key));
      if (!isOpening && (keys.some((key) => WHEN.test(key)) || frequenciesOf(sentence).length > 0)) continue;
      if (
        /^(?:kan|å|at|som|ikke|ikkje|og|har|hadde)$/.test(hit.text.wordList[hit.index - 1]?.key ?? '') ||
        hit.text.section === 'formål'
      )
        continue;
      if (/ om (?:endring|endringer|endringar) | til (?:den|dem|dei|de|alle) som /.test(sentence.keys)) continue;
      if (hit.text.text.slice(sentence.start, sentence.end).includes('{{')) continue;
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» sier ikke når eller hvor ofte.`, en: `“${text}” does not say when or how often.` },
        help: { nb: 'Skriv en frist eller hvor ofte.', en: 'Write a deadline or how often.' },
      });
    }
  },
};
