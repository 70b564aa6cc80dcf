import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { valueAt } from '../value-at.ts';
import { NOT, type Opposites } from './opposites.ts';

/** Whether the agreement can be terminated before its end. */
export const TERMINATION: Opposites = {
  about: { nb: 'om avtalen kan sies opp', en: 'whether the agreement can be terminated' },
  suspect: 'one',
  one: {
    words: ['uoppsigelig', 'uoppsigeleg', 'uoppseieleg', 'sies', 'seiast'],
    test: (keys) =>
      / uopps/.test(keys) || (/avtal/.test(keys) && new RegExp(` kan ${NOT} (?:sies|seiast) opp `).test(keys)),
  },
  other: {
    words: [
      'varsel',
      'frist',
      'skriftlig',
      'skriftleg',
      'oppsigelsestid*',
      'oppseiingstid*',
      'oppsigelsesfrist*',
      'oppseiingsfrist*',
    ],
    test: (keys) =>
      / (?:oppsigelse|oppseiing|oppsiging)(?: av avtal\S*)? (?:skal|må|kan|skjer) (?:\S+ ){0,6}(?:varsel|frist) /.test(
        keys,
      ) ||
      / (?:oppsigelsestiden|oppsigelsesfristen|oppseiingstida|oppseiingsfristen) (?:for avtalen |for avtala )?er /.test(
        keys,
      ) ||
      (/ (?:varsel|frist|oppsigelsestid|oppseiingstid|skriftlig|skriftleg) /.test(keys) &&
        / kan (?:\S+ ){0,8}(?:sies|si|seiast|seie|sei|bringes|bringast|tre|gå|trekke|trekkje) (?:\S+ ){0,4}(?:opp|ut|opphør|seg) | opp | tre ut /.test(
          keys,
        ) &&
        !new RegExp(` kan ${NOT} | uopps`).test(keys)),
    fact: (agreement) => {
      const path = ['varighet', 'oppsigelse'];
      const value = valueAt(agreement, path);
      return value === undefined || isUtelatt(value) ? null : { path, words: 'varighet.oppsigelse' };
    },
  },
};
