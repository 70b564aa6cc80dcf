import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const DONE =
  'utarbeides|utarbeidast|etableres|etablerast|opprettes|opprettast|lages|lagast|innhentes|innhentast|utvikles|utviklast|kartlegges|kartleggast|iverksettes|setjast|utpekes|utpeikast|oppnevnes|oppnemnast|følges|følgjast|gis|gjevast|gjennomføres|gjennomførast|avholdes|haldast|holdes|arrangeres|arrangerast|tilbys|rapporteres|rapporterast|informeres|informerast|samarbeides|revideres|reviderast';
const TABLE = expressionTable([
  [`det skal|må ${DONE}`, null],
  [`det skal|må også|fortsatt|framleis|jevnlig|videre|vidare ${DONE}`, null],
]);
const ANSWERED =
  / (?:av|innen|innan|senest|seinast|kommunen|politiet|partene|partane|politirådet|slt-koordinator\S*|politikontakt\S*|rådet|ansvar|ansvarlig|ansvarleg) /;

export const obligationWithoutActor: Rule = {
  id: 'obligation-without-actor',
  kind: 'strength',
  title: { nb: 'Plikt uten ansvarlig', en: 'Obligation without anybody responsible' },
  description: {
    nb: '«Det skal utarbeides» sier ikke hvem som skal gjøre det, eller innen når.',
    en: '“Shall be drawn up” does not say by whom or by when.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (ANSWERED.test(sentence.keys) || frequenciesOf(sentence).length > 0 || hit.text.kind !== 'prose') continue;
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» sier ikke hvem som har ansvaret.`, en: `“${text}” does not say who is responsible.` },
        help: { nb: 'Skriv hvem som gjør det, og innen når.', en: 'Write who does it, and by when.' },
      });
    }
  },
};
