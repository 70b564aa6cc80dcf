import { NOT, type Opposites } from './opposites.ts';

/** Whether the agreement binds the parties. */
export const BINDING: Opposites = {
  about: { nb: 'om avtalen binder partene', en: 'whether the agreement binds the parties' },
  one: {
    words: [
      'bindende',
      'bindande',
      'forpliktende',
      'forpliktande',
      'uforpliktende',
      'uforpliktande',
      'intensjonsavtale',
    ],
    test: (keys) =>
      /avtal/.test(keys) &&
      (new RegExp(
        ` avtal\\S* (?:\\S+ ){0,3}${NOT} (?:\\S+ ){0,2}(?:bindende|bindande|forpliktende|forpliktande) `,
      ).test(keys) ||
        / uforplikt|intensjonsavtale /.test(keys)),
  },
  other: {
    words: [
      'forpliktet',
      'forplikta',
      'forpliktende',
      'forpliktande',
      'bindende',
      'bindande',
      'forplikter',
      'forpliktar',
      'plikter',
      'pliktar',
      'bundet',
      'bunde',
    ],
    test: (keys) =>
      / (?:part|begge|avtal)/.test(keys) &&
      / (?:er|blir|vert) (?:\S+ )?(?:forpliktet|forplikta|bundet|bunde) | (?:forplikter|forpliktar) (?:seg |begge |partene |partane )|avtal\S* er (?:\S+ )?(?:bindende|bindande|forpliktende|forpliktande) /.test(
        keys,
      ),
  },
};
