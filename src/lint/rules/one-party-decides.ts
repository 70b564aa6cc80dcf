import { sentenceRule } from '../sentence-rule.ts';

const KOMMUNE = '(?:kommunen|ordføreren|ordføraren|ordfører|rådmannen|kommunedirektøren|kommunestyret|formannskapet)';
const POLITI =
  '(?:politiet|politimesteren|politimeisteren|lensmannen|politistasjonssjefen|stasjonssjefen|politidistriktet)';

const HEAD = `(?:${KOMMUNE}|${POLITI})`;

export const onePartyDecides = sentenceRule({
  id: 'one-party-decides',
  kind: 'strength',
  title: { nb: 'Den ene parten avgjør uenighet', en: 'One party decides disputes' },
  description: {
    nb: 'Avgjør den ene parten hva avtalen betyr, er den ikke gjensidig.',
    en: 'If one party decides what the agreement means, it is not mutual.',
  },
  severity: { draft: 'info', signing: 'warning' },
  pattern: {
    words: [
      'tvist',
      'tvisten',
      'tvister',
      'tvistar',
      'uenighet',
      'uenigheten',
      'uenigheter',
      'ueinigheit',
      'ueinigheita',
      'uenig',
      'uenige',
      'ueinig',
      'ueinige',
      'usemje',
      'strid',
      'enige',
      'enighet',
      'enigheit',
      'einigheit',
      'semje',
      'samde',
      'einige',
      'motstrid',
      'tvil',
    ],
    wrong: [
      new RegExp(
        ` (?:avgjøres|avgjerast|avgjort|avgjord|bestemmes|bestemmast|løses|løysast|fastsettes|fastsetjast) (?:\\S+ ){0,5}av (?:${KOMMUNE}|${POLITI}) `,
      ),
      new RegExp(
        ` (?:${KOMMUNE}|${POLITI}) (?:\\S+ )?(?:avgjør|avgjer|bestemmer|bestemmar|har siste ord|har det siste ord|har det avgjørende ordet|skjærer gjennom|tar avgjørelsen|tek avgjerda)\\S* `,
      ),
      new RegExp(
        ` (?:tar|tek|treffer|tek) ${HEAD} (?:i \\S+ )?(?:\\S+ )?(?:avgjerd|avgjerda|avgjerdsla|avgjørelse|avgjørelsen|beslutning|beslutningen) `,
      ),
      new RegExp(
        ` ${HEAD} (?:i \\S+ )?(?:tar|tek|treffer) (?:\\S+ )?(?:avgjerd|avgjerda|avgjørelse|avgjørelsen|beslutning|beslutningen) `,
      ),
      new RegExp(` (?:avgjør|avgjer|bestemmer|bestemmar) (?:${KOMMUNE}|${POLITI}) `),
    ],
    unless: new RegExp(
      ` ${KOMMUNE} (?:og|i fellesskap med|sammen med|saman med) (?:\\S+ )?${POLITI} | ${POLITI} (?:og|i fellesskap med|sammen med|saman med) (?:\\S+ )?${KOMMUNE} | hver for seg | kvar for seg |statsforvalter|politidirektorat|departement`,
    ),
    message: (words) => ({
      nb: `«${words}» lar den ene parten avgjøre hva som gjelder for begge.`,
      en: `“${words}” lets one party decide what holds for both.`,
    }),
    help: {
      nb: 'Skriv at uenighet løses mellom ordføreren og politimesteren, og hva som skjer hvis de ikke blir enige.',
      en: 'Say that disputes are settled between the mayor and the chief of police, and what happens if they do not agree.',
    },
  },
});
