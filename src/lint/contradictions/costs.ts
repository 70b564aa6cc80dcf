import { NOT, type Opposites } from './opposites.ts';

const PARTY =
  '(?:hver part|hver av partene|hver av dei|hver av oss|partene|begge parter|kvar part|kvar av partane|partane|begge partar|begge partene|begge partane|hver|kvar)';
const COSTS = '(?:kostnad\\S*|utgift\\S*|reise\\S*|lønn\\S*|løn\\S*)';
const ALL_COSTS =
  '(?:kostnadene|kostnadane|utgiftene|utgiftane|utgifter|kostnader|kostnadar)(?: (?:ved|til|med|i|knyttet til|knytte til) (?:samarbeidet|avtalen|avtala|politirådet))?';
/** «Utgiftene deles likt mellom partene», and not those of something in particular. */
const SHARES = new RegExp(
  `^ (?:alle )?${ALL_COSTS} (?:skal |blir |vert )?(?:deles|delast|fordeles|fordelast) (?:likt|likeleg|mellom) |^ (?:partene|partane) (?:deler|delar) (?:alle )?${ALL_COSTS} `,
);
const PAYS_ALL = new RegExp(
  `^ (?:kommunen|politiet|politidistriktet) (?:dekker|dekkjer|betaler|betalar|bærer|ber) alle ${ALL_COSTS} $|^ alle ${ALL_COSTS} (?:dekkes|dekkast|betales|betalast|bæres|berast) av (?:kommunen|politiet) $`,
);
const PAYS_OWN = new RegExp(
  `^ ${PARTY} (?:bærer|ber|dekker|dekkjer|betaler|betalar) (?:alle )?(?:sine (?:egne|eigne)|sine|egne|eigne) ${ALL_COSTS} $`,
);

/** Whether each party bears its own costs, or one of them those of the other. */
export const WHO_PAYS: Opposites = {
  about: { nb: 'hvem som betaler', en: 'who pays' },
  suspect: 'other',
  one: {
    words: ['egne', 'eigne', 'kostnader', 'kostnadar', 'utgifter'],
    test: (keys) =>
      new RegExp(
        ` ${PARTY} (?:skal |må |selv |sjølv ){0,2}(?:bærer|bære|ber|bere|dekker|dekke|dekkjer|dekkje|tar|tek|ta|betaler|betalar|betale|svarer for|svarar for|står for) (?:alle )?(?:hver |kvar )?(?:sine (?:egne|eigne)|sine|egne|eigne) ${COSTS} `,
      ).test(keys),
  },
  other: {
    words: [
      'dekke',
      'dekker',
      'dekkje',
      'dekkjer',
      'betale',
      'betaler',
      'betalar',
      'refundere',
      'refunderer',
      'refunderar',
      'godtgjøre',
      'bære',
      'bærer',
      'bekoste',
      'bekoster',
      'bekostar',
      'dekkes',
      'dekkast',
      'finansierer',
      'finansiere',
    ],
    test: (keys) =>
      (new RegExp(
        ` kommunen (?:\\S+ ){1,5}(?:politiets|politiet sine?|politidistriktets|lensmannens|alle) (?:\\S+ ){0,3}${COSTS} `,
      ).test(keys) ||
        new RegExp(
          ` (?:politiet|politidistriktet|lensmannen) (?:\\S+ ){1,5}(?:kommunens|kommunen sine?|alle) (?:\\S+ ){0,3}${COSTS} `,
        ).test(keys) ||
        / (?:alle|samtlige) (?:kostnader|utgifter|kostnadar)(?: \S+){0,6} (?:dekkes|dekkast|bæres|berast|betales|betalast) av (?:kommunen|politiet) /.test(
          keys,
        )) &&
      !new RegExp(` (?:${NOT}|unntak|unntatt|unnateke|selv|sjølv) `).test(keys),
  },
};

/** Whether the costs are shared, or borne by one party or by each for itself. */
export const HOW_COSTS_ARE_SHARED: Opposites = {
  about: { nb: 'hvordan utgiftene deles', en: 'how the costs are shared' },
  one: {
    words: ['deles', 'delast', 'fordeles', 'fordelast', 'deler', 'delar'],
    test: (keys) => SHARES.test(keys),
  },
  other: {
    words: ['dekker', 'dekkjer', 'dekkes', 'dekkast', 'bærer', 'ber', 'betaler', 'betalar', 'bæres', 'berast'],
    test: (keys) => PAYS_ALL.test(keys) || PAYS_OWN.test(keys),
  },
};
