import { isWord } from '../prose/sentences-with.ts';

/** Those who can lead, keep minutes or sign, by the words that name them; `ordfør*` stands for every word that begins so. Old titles go with the new one. */
const OFFICES: readonly (readonly [readonly string[], Office])[] = [
  [['ordfør*'], { side: 'kommune', name: 'ordfører' }],
  [['varaordfør*'], { side: 'kommune', name: 'varaordfører' }],
  [['kommunedirektør*', 'rådmann*', 'administrasjonssjef*'], { side: 'kommune', name: 'kommunedirektør' }],
  [['byrådsle*'], { side: 'kommune', name: 'byrådsleder' }],
  [
    ['kommunalsjef*', 'kommunaldirektør*', 'oppvekstsjef*', 'oppvekstleiar*'],
    { side: 'kommune', name: 'kommunalsjef' },
  ],
  [['slt-koordinator*', 'sltkoordinator*', 'slt'], { side: 'kommune', name: 'SLT-koordinator' }],
  [['beredskapskoordinator*', 'folkehelsekoordinator*'], { side: 'kommune', name: 'koordinator' }],
  [['kommune', 'kommunen', 'kommunens', 'kommuneadministrasjon*', 'servicekontor*'], { side: 'kommune', name: null }],
  [['visepolitim*'], { side: 'politi', name: 'visepolitimester' }],
  [['politimester*', 'politimeister*'], { side: 'politi', name: 'politimester' }],
  [
    [
      'lensmann*',
      'stasjonssjef*',
      'politistasjonssjef*',
      'politiavdelingsle*',
      'avdelingsleder*',
      'driftsenhetsleder*',
      'driftseiningsleiar*',
    ],
    { side: 'politi', name: 'politileder' },
  ],
  [['politikontakt*'], { side: 'politi', name: 'politikontakt' }],
  [['politi', 'politiet', 'politiets', 'politidistrikt*', 'politistasjon*'], { side: 'politi', name: null }],
];

/** Whom a word names: the side and, unless it names the party as a whole, the office. */
export interface Office {
  side: 'kommune' | 'politi' | 'both' | 'none';
  name: string | null;
}

/** The office that a word names, in lower case, or null. */
export function officeOf(key: string): Office | null {
  return OFFICES.find(([names]) => names.some((it) => isWord(key, it)))?.[1] ?? null;
}

/** Whether two can be the same one: «kommunen» can be its SLT-koordinator. */
export function isSameOffice(one: Office, other: Office): boolean {
  return one.side === other.side && (one.name === null || other.name === null || one.name === other.name);
}
