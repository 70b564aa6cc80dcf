import type { Agreement } from '../../../schema/agreement.ts';
import { guarded, type Pattern } from '../prose/guarded.ts';
import { valueAt } from '../value-at.ts';
import type { Opposites, Side } from './opposites.ts';

const GOES_ON =
  '(?:fornyes|fornyast|forlenges|forlengast|forlengjast|videreføres|vidareførast|fornyet|fornya|forlenget|forlenga|forlengd|videreført|vidareført|fornyelse|fornying|forlengelse|forlenging)';
const BY_ITSELF = '(?:automatisk|av seg selv|av seg sjølv|stilltiende|stillteiande|uten videre|utan vidare)';
/** «fornyes automatisk», «blir automatisk forlenget», «løper videre om ingen sier den opp» */
const AUTOMATIC = guarded(
  /automatisk|av seg|uten videre|utan vidare|stillt[ie]|(?:løp|gjeld|går|gjeng)\S* (?:videre|vidare)/,
  new RegExp(
    ` ${GOES_ON} (?:(?!ikke |ikkje |ingen |inga )[^ ]+ ){0,4}${BY_ITSELF} | ${BY_ITSELF} ${GOES_ON} | (?:løper|løpar|gjelder|gjeld|går|gjeng) (?:videre|vidare) (?:[^ ]+ ){0,6}?(?:med mindre|om ingen|dersom ingen|hvis ingen|viss ingen|om den ikke|dersom den ikke|om ho ikkje|dersom ho ikkje|dersom han ikkje) `,
  ),
);
/** «fornyes ikke automatisk», «opphører uten oppsigelse», «må vedtas på nytt» */
const ENDS = guarded(
  /automatisk|av seg|uten videre|utan vidare|stillt[ie]|opphør|opphøyr|utløp|bort|går ut/,
  new RegExp(
    ` ${GOES_ON} (?:[^ ]+ )?(?:ikke|ikkje) (?:[^ ]+ )?${BY_ITSELF} | (?:ikke|ikkje) (?:[^ ]+ ){0,2}${GOES_ON} (?:[^ ]+ )?${BY_ITSELF} | (?:ikke|ikkje) (?:[^ ]+ )?${BY_ITSELF} ${GOES_ON} | (?:ingen|inga) automatisk ${GOES_ON} | (?:opphører|opphøyrer|utløper|faller bort|fell bort|går ut) (?:[^ ]+ ){0,5}(?:(?:uten|utan) (?:[^ ]+ )?(?:oppsigelse|oppseiing|varsel)|uten videre|utan vidare|av seg selv|av seg sjølv|automatisk) `,
  ),
);
/** «Fornyes den ikke, opphører den uten varsel» says nothing about whether it is. */
const CONDITION = / (?:hvis|dersom|viss|når|om|med mindre|fornyes den|forlenges den|fornyast ho|blir den|vert ho) /;
const AGREEMENT = / (?:[^ ]*avtalen|[^ ]*avtala|avtaleperioden|avtaletiden|den|han|ho) /;
const WORDS =
  'automatisk fornyes fornyast forlenges forlengast forlengjast fornyet fornya forlenget forlenga forlengd videreføres vidareførast videre vidare stilltiende stillteiande opphører opphøyrer utløper bort går'.split(
    ' ',
  );
const PATH = ['varighet', 'fornyelse', 'automatisk'];

const fact = (value: boolean) => (agreement: Agreement) =>
  valueAt(agreement, PATH) === value ? { path: PATH, words: `fornyelse.automatisk: ${value}` } : null;
const side = (pattern: Pattern, other: Pattern | null, value: boolean): Side => ({
  words: WORDS,
  test: (keys) => AGREEMENT.test(keys) && pattern.test(keys) && other?.test(keys) !== true,
  fact: fact(value),
});

/** Whether the agreement goes on by itself when its term is over. */
export const RENEWAL: Opposites = {
  about: { nb: 'om avtalen fornyes av seg selv', en: 'whether the agreement is renewed by itself' },
  one: side(AUTOMATIC, ENDS, true),
  other: side(ENDS, CONDITION, false),
};
