import type { Path } from '../../diagnostics/diagnostic.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { flag, NOT, type Opposites } from './opposites.ts';

const PATH: Path = ['seksjoner', 'politikontakt', 'uniformert'];
const aboutContact = ({ text, keys }: ProseSentence) =>
  (text.section === 'politikontakt' || / politikontakt/.test(keys)) &&
  !/patrulje|rettspleie|gjøremål|gjeremål| publikum/.test(keys);
const IN_UNIFORM = / uniformert|(?:^| )(?:i|ber|bær|bærer|bære|bere|bruker|brukar|bruke|har) (?:alltid )?uniform /;
const IN_CIVILIAN = new RegExp(
  ` i sivilt? (?!rettspleie|bil|patrulje|stilling)| sivilkle| sivilt antrekk | sivile klær | sivile klede | uten uniform | utan uniform | ${NOT} (?:\\S+ ){0,2}(?:uniform|uniformert) `,
);
/** What is worn on some occasions takes nothing from the rule. */
const SOMETIMES =
  / eller | og i uniform| kan | når | dersom | hvis | viss | ved behov |unntak|unnatak|unntatt|bortsett|klubb|samtale|hjemmebesøk|heimebesøk/;

/** Whether the politikontakt wears a uniform. */
export const UNIFORM: Opposites = {
  about: { nb: 'om politikontakten bærer uniform', en: 'whether the politikontakt wears a uniform' },
  one: {
    words: ['uniform', 'uniformert'],
    test: (keys, it) => aboutContact(it) && IN_UNIFORM.test(keys) && !IN_CIVILIAN.test(keys),
    fact: flag(PATH, true, 'uniformert: true'),
  },
  other: {
    words: ['sivil', 'sivilt', 'sivilkledd', 'sivilkledde', 'sivile', 'uniform', 'uniformert'],
    test: (keys, it) => aboutContact(it) && IN_CIVILIAN.test(keys) && !SOMETIMES.test(keys),
    fact: flag(PATH, false, 'uniformert: false'),
  },
};
