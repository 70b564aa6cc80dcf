import type { Målform, PerMålform } from './malform.ts';

/** Indefinite and definite singular, indefinite and definite plural. */
export type Forms = readonly [one: string, theOne: string, many: string, theMany: string];

/** A noun that roles and organs are made with; a compound (varaordfører, SLT-koordinator) is inflected as its last part. */
export interface Noun extends PerMålform<Forms> {
  /** Which article stands before an adjective: "den øverste ledelsen", "det nye rådet". */
  neuter: boolean;
}

/** fører, føreren, førere, førerne; nynorsk -ar, -aren, -arar, -arane. */
const er = (stem: string, nynorskStem = stem): Noun => ({
  bokmål: [`${stem}er`, `${stem}eren`, `${stem}ere`, `${stem}erne`],
  nynorsk: [`${nynorskStem}ar`, `${nynorskStem}aren`, `${nynorskStem}arar`, `${nynorskStem}arane`],
  neuter: false,
});

/** sjef, sjefen, sjefer, sjefene; nynorsk -ar, -ane. */
const en = (word: string, nynorskWord = word): Noun => {
  const stem = word.replace(/e$/, '');
  const nynorskStem = nynorskWord.replace(/e$/, '');
  return {
    bokmål: [word, `${stem}en`, `${stem}er`, `${stem}ene`],
    nynorsk: [nynorskWord, `${nynorskStem}en`, `${nynorskStem}ar`, `${nynorskStem}ane`],
    neuter: false,
  };
};

/** Bokmål common gender that is feminine in nynorsk: tjeneste, teneste; enhet, eining. */
const feminine = (word: string, nynorsk: Forms): Noun => {
  const stem = word.replace(/e$/, '');
  return { bokmål: [word, `${stem}en`, `${stem}er`, `${stem}ene`], nynorsk, neuter: false };
};

/** Neuter: råd, rådet, råd, rådene; nynorsk råda. */
const et = (word: string, plural = word, nynorskWord = word): Noun => {
  const stem = word.replace(/e$/, '');
  const nynorskStem = nynorskWord.replace(/e$/, '');
  return {
    bokmål: [word, `${stem}et`, plural, `${stem}ene`],
    nynorsk: [nynorskWord, `${nynorskStem}et`, nynorskWord, `${nynorskStem}a`],
    neuter: true,
  };
};

export const NOUNS: readonly Noun[] = [
  ...['fører', 'lærer', 'etterforsker', 'saksbehandler', 'medarbeider', 'arbeider'].map((it) => er(it.slice(0, -2))),
  er('led', 'lei'),
  er('veiled', 'rettlei'),
  er('rådgiv'),
  er('sykeplei', 'sjukeplei'),
  er('forebygg', 'førebyggj'),
  er('innbygg', 'innbyggj'),
  ...['sjef', 'kontakt', 'koordinator', 'direktør', 'inspektør', 'rektor', 'representant', 'konsulent'].map((it) =>
    en(it),
  ),
  ...['assistent', 'advokat', 'jurist', 'sekretær', 'prest', 'betjent', 'fullmektig', 'lege', 'part'].map((it) =>
    en(it),
  ),
  ...['administrasjon', 'organisasjon', 'institusjon', 'stasjon', 'kommune', 'barnehage', 'patrulje'].map((it) =>
    en(it),
  ),
  en('skole', 'skule'),
  {
    bokmål: ['mester', 'mesteren', 'mestere', 'mesterne'],
    nynorsk: ['meister', 'meisteren', 'meistrar', 'meistrane'],
    neuter: false,
  },
  {
    bokmål: ['mann', 'mannen', 'menn', 'mennene'],
    nynorsk: ['mann', 'mannen', 'menn', 'mennene'],
    neuter: false,
  },
  {
    bokmål: ['søster', 'søsteren', 'søstre', 'søstrene'],
    nynorsk: ['syster', 'systera', 'systrer', 'systrene'],
    neuter: false,
  },
  feminine('gruppe', ['gruppe', 'gruppa', 'grupper', 'gruppene']),
  feminine('tjeneste', ['teneste', 'tenesta', 'tenester', 'tenestene']),
  feminine('enhet', ['eining', 'eininga', 'einingar', 'einingane']),
  feminine('ledelse', ['leiing', 'leiinga', 'leiingar', 'leiingane']),
  feminine('ordning', ['ordning', 'ordninga', 'ordningar', 'ordningane']),
  feminine('forening', ['foreining', 'foreininga', 'foreiningar', 'foreiningane']),
  feminine('myndighet', ['styresmakt', 'styresmakta', 'styresmakter', 'styresmaktene']),
  {
    bokmål: ['nemnd', 'nemnda', 'nemnder', 'nemndene'],
    nynorsk: ['nemnd', 'nemnda', 'nemnder', 'nemndene'],
    neuter: false,
  },
  et('råd'),
  et('styre', 'styrer'),
  et('utvalg', 'utvalg', 'utval'),
  et('kontor', 'kontorer'),
  et('distrikt', 'distrikter'),
  et('politi'),
  et('vern'),
  et('samarbeid'),
  et('næringsliv'),
  et('mannskap', 'mannskaper'),
];

/** The forms of a noun in a målform. */
export function formsOf(noun: Noun, målform: Målform): Forms {
  return noun[målform];
}
