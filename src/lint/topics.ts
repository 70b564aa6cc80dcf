import type { Path } from '../diagnostics/diagnostic.ts';

/** A matter that an introduction promises that the agreement deals with. */
export interface Topic {
  name: string;
  /** How words about it begin. */
  stems: readonly string[];
  /** Facts that deal with it. */
  paths: readonly Path[];
}

const inSection = (section: string, ...keys: string[]): Path[] => keys.map((key) => ['seksjoner', section, key]);

export const TOPICS: readonly Topic[] = [
  { name: 'beredskap', stems: ['beredskap'], paths: inSection('tjenestetilbud', 'beredskap') },
  {
    name: 'responstid',
    stems: ['responstid', 'responskrav', 'utrykningstid', 'utrykkingstid'],
    paths: inSection('tjenestetilbud', 'responstid'),
  },
  {
    name: 'åpningstider',
    stems: ['åpningstid', 'opningstid', 'åpent', 'ope'],
    paths: inSection('tjenestetilbud', 'tjenestesteder', 'åpningstider_på_nett'),
  },
  {
    name: 'frivillige',
    stems: ['frivillig'],
    paths: inSection('tjenestetilbud', 'frivillige'),
  },
  { name: 'pass', stems: ['passutstedelse', 'pass'], paths: inSection('tjenestetilbud', 'pass') },
  {
    name: 'taushetsplikt',
    stems: ['taushetsplikt', 'taushetsbelagt', 'teieplikt'],
    paths: inSection('taushetsplikt', 'hjemler', 'gjelder', 'samtykke'),
  },
  { name: 'evaluering', stems: ['evaluer'], paths: inSection('evaluering', 'hyppighet', 'løpende', 'gjelder') },
  {
    name: 'risikoområder',
    stems: ['risikoområd', 'risiko'],
    paths: inSection('fokusområder', 'områder'),
  },
  {
    name: 'informasjonsutveksling',
    stems: ['informasjonsutveksl', 'informasjonsdel', 'utveksl'],
    paths: [],
  },
  {
    name: 'tilstedeværelse',
    stems: ['tilstedeværelse', 'tilstadevering', 'nærvær', 'tilstede', 'stede'],
    paths: inSection('politikontakt', 'tilstedeværelse'),
  },
];
