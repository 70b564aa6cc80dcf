import { leadOf } from '../prose/lead-of.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

const DECIDES =
  / kan (?:[^ ]+ ){0,3}(?:på egen hånd|på egen hand|på eiga hand|på eigen hand|selv|sjølv|alene|åleine|uten å spørre|utan å spørje) (?:[^ ]+ ){0,3}(?:avtale|avgjøre|avgjere|bestemme|beslutte|forplikte|sette i verk|setje i verk|inngå) | kan (?:avgjøre|avgjere|beslutte|forplikte|bestemme) (?:[^ ]+ ){0,4}(?:selv|sjølv|på egen hånd|på eiga hand|politistasjonen|lensmannskontoret|distriktet|politiet) /;

const MAY_USE =
  / (?:kan|bruke|bruka|disponere|disponerer|disponerar|setje|sette|starte|iverksette|avtale|treffe|råder|rår) (?:\S+ ){0,8}(?:inntil|opptil|høyst|innenfor|innanfor|under|for|over) /;

export const missingMandate = requirementRule({
  id: 'missing-mandate',
  kind: 'completeness',
  title: { nb: 'Politikontaktens fullmakt mangler', en: 'The mandate of the politikontakt is missing' },
  description: {
    nb: 'Politikontakten skal følge opp det partene blir enige om, og må vite hva han eller hun kan avgjøre.',
    en: 'The politikontakt follows up what the parties agree on and must know what he or she may decide.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.politikontakt],
  requirement: {
    what: { nb: 'hvilken fullmakt politikontakten har', en: 'which mandate the politikontakt has' },
    path: ['seksjoner', 'politikontakt', 'fullmakt'],
    sections: ['politikontakt', 'politiråd'],
    evidence: [
      {
        words: ['fullmakt*', 'mandat*', 'myndighet', 'mynde'],
        // The powers that the police have by law are another matter.
        test: (keys, sentence) => !/ politiet /.test(` ${leadOf(sentence)}${keys}`) || /politikontakt/.test(keys),
      },
      // «Hun kan på egen hånd avtale tiltak»
      {
        words: [
          'hånd',
          'hand',
          'avgjøre',
          'avgjere',
          'forplikte',
          'forplikta',
          'bestemme',
          'beslutte',
          'avtale',
          'råderett',
        ],
        test: (keys, { text }) => text.section === 'politikontakt' && DECIDES.test(keys),
      },
      // «Hun kan bruke inntil 40 000 kroner i året på tiltak»
      {
        words: [
          'kroner',
          'timer',
          'timar',
          'timeverk',
          'arbeidstimer',
          'arbeidstimar',
          'dagsverk',
          'budsjett*',
          'ramme*',
          'ramma',
        ],
        test: (keys, { text }) => text.section === 'politikontakt' && MAY_USE.test(keys),
      },
    ],
    help: {
      nb: 'Skriv fullmakt: <hva politikontakten kan avgjøre> under politikontakt; det fullfører «fullmakt til å …». Eller skriv fullmakt: { utelatt: <grunn> }.',
      en: 'Write fullmakt: <what the politikontakt may decide> under politikontakt; it completes “fullmakt til å …”. Or write fullmakt: { utelatt: <reason> }.',
    },
  },
});
