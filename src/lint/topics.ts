import type { Path } from '../diagnostics/diagnostic.ts';

/** A matter that an introduction promises that the agreement deals with. */
export interface Topic {
  name: string;
  /** Words about it; `beredskap*` stands for every word that begins so. */
  words: readonly string[];
  /** Facts that deal with it. */
  paths: readonly Path[];
}

const inSection = (section: string, ...keys: string[]): Path[] => keys.map((key) => ['seksjoner', section, key]);

export const TOPICS: readonly Topic[] = [
  { name: 'beredskap', words: ['beredskap*'], paths: inSection('tjenestetilbud', 'beredskap') },
  {
    name: 'responstid',
    words: ['responstid*', 'responskrav*', 'utrykningstid*', 'utrykkingstid*'],
    paths: inSection('tjenestetilbud', 'responstid'),
  },
  {
    name: 'åpningstider',
    words: ['åpningstid*', 'opningstid*', 'åpent', 'ope'],
    paths: inSection('tjenestetilbud', 'tjenestesteder', 'åpningstider_på_nett'),
  },
  {
    name: 'frivillige',
    words: ['frivillig*'],
    paths: inSection('tjenestetilbud', 'frivillige'),
  },
  { name: 'pass', words: ['passutstedelse*', 'pass'], paths: inSection('tjenestetilbud', 'pass') },
  {
    name: 'taushetsplikt',
    words: ['taushetsplikt*', 'taushetsbelagt*', 'teieplikt*'],
    paths: inSection('taushetsplikt', 'hjemler', 'gjelder', 'samtykke'),
  },
  { name: 'evaluering', words: ['evaluer*'], paths: inSection('evaluering', 'hyppighet', 'løpende', 'gjelder') },
  {
    name: 'risikoområder',
    words: ['risikoområd*', 'risiko*'],
    paths: inSection('fokusområder', 'områder'),
  },
  {
    name: 'informasjonsutveksling',
    words: ['informasjonsutveksl*', 'informasjonsdel*', 'utveksl*'],
    paths: [],
  },
  {
    name: 'tilstedeværelse',
    words: ['tilstedeværelse*', 'tilstadevering*', 'nærvær*', 'tilstede', 'stede'],
    paths: inSection('politikontakt', 'tilstedeværelse'),
  },
];
