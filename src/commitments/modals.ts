import type { Strength } from './commitment.ts';
import { type PhraseTable, phraseList, phraseTable } from './phrases.ts';

const DUTY = phraseList(`
  skal | må | plikter | pliktar | er * pliktig | er * forpliktet | er * forplikta | er * pålagt | har * plikt |
  har * plikten | forplikter * seg | forpliktar * seg | påtar * seg | påtek * seg | tar * på seg |
  tek * på seg | har * ansvar for | har * ansvaret for | har * ansvar | har * ansvaret | er * ansvarlig for |
  er * ansvarleg for | deler * ansvaret | delar * ansvaret | sørger * for | sørgjer * for | syter * for |
  garanterer`);
const ADVICE = phraseList(`
  bør | burde | anbefales | anbefaler | oppfordres | oppfordrer | tilrår | blir * tilrådd | blir * oppmoda`);
const AIM = phraseList(`
  tar * sikte på | tek * sikte på | har * som mål | har * som målsetting | har * som målsetning |
  har * som målsetjing | har * intensjon | har * intensjonar | har * intensjoner | sikter mot | siktar mot | sikter på |
  siktar på | siktar seg inn på | søker å | søkjer å | ser * for seg | ser * føre seg |
  har * til hensikt | har * til formål | har * til føremål | har * ambisjon | har * ambisjoner |
  har * ambisjonar | ønsker | ønskes | ønskjer | forventer | forventes | forventar | ventast | vil |
  tilstreber | tilstrebar | bestreber * seg | legger * opp til | legges * opp til | legg * opp til |
  planlegger | planlegg | forsøker | prøver | freistar | arbeider * for | arbeider * mot | arbeidar * for |
  håper | vonar | reknar * med | regner * med | er * ønskelig | er * ønskeleg |
  er * mål at | er * mål å | er * målsetting at | er * målsetning at | målet er at | målet er å |
  er * viktig at | er * viktig å | er * naturlig at | er * naturleg at`);
const PERMISSION = phraseList(`
  kan | har * adgang til | har * anledning til | har * høve til | har * rett til | har * mulighet til |
  har * mulighet for | har * moglegheit til | står * fritt | tillates`);

const entry =
  (strength: Strength) =>
  (phrase: string): readonly [string, Strength] => [phrase, strength];

const COMMON = [
  ...DUTY.map(entry('skal')),
  ...ADVICE.map(entry('bør')),
  ...AIM.map(entry('mål')),
  ...PERMISSION.map(entry('kan')),
];

const bokmål = phraseTable<Strength>(COMMON);
// «Lyt» is a duty in nynorsk and tells somebody to listen in bokmål; «ventar» expects, while «venter» waits.
const nynorsk = phraseTable<Strength>([...COMMON, ['lyt', 'skal'], ['ventar', 'mål'], ['ventar * at', 'mål']]);

/** The words that say how much a sentence binds. */
export const MODALS: Readonly<Record<'bokmål' | 'nynorsk', PhraseTable<Strength>>> = { bokmål, nynorsk };

/** How strong each strength is against the others. */
export const STRENGTH_RANK: Readonly<Record<Strength, number>> = { skal: 3, bør: 2, mål: 1, kan: 0 };

/** «ikke» and its like. */
export const NEGATIONS: ReadonlySet<string> = new Set(['ikke', 'ikkje', 'aldri', 'verken', 'hverken', 'ingen']);
