import { sentenceRule } from '../sentence-rule.ts';

const COURT =
  '(?:\\S*tingrett|\\S*tingretten|tingretten|lagmannsretten|lagmannsrett|forliksrådet|jordskifteretten|domstolen|domstolene|domstolane|retten|høyesterett|høgsterett|voldgift|valdgift|voldgiftsrett|voldgiftsretten|sivilombudet|kontrollutvalget|stortinget)';

export const courtDecides = sentenceRule({
  id: 'court-decides',
  kind: 'strength',
  title: {
    nb: 'Uenighet legges til en som ikke avgjør slikt',
    en: 'Disputes are left to a body that does not decide them',
  },
  description: {
    nb: 'En samarbeidsavtale mellom kommune og politi er ikke noe en domstol avgjør. Uenighet løses i partenes egne linjer.',
    en: 'A cooperation agreement between a kommune and the police is no matter for a court. Disputes are settled in the parties’ own lines.',
  },
  severity: { draft: 'info', signing: 'warning' },
  pattern: {
    words:
      'tvist tvisten tvister tvistar uenighet uenigheten uenigheter ueinigheit ueinigheita usemje usemja strid mislighold misleghald'.split(
        ' ',
      ),
    wrong: [
      new RegExp(
        ` (?:avgjøres|avgjerast|avgjort|avgjord|avgjorde|løses|løysast|løyste|behandles|handsamast|prøves|prøvast)(?: \\S+){0,6} (?:av|ved|i) (?:\\S+ ){0,2}${COURT} `,
      ),
      new RegExp(
        ` (?:bringes|bringast|bringe|leggjast|legges|føres|førast) (?:\\S+ ){0,5}(?:inn for|fram for|frem for|for) (?:\\S+ ){0,2}${COURT} `,
      ),
      new RegExp(` ${COURT} (?:\\S+ )?(?:avgjør|avgjer|løser|løyser) `),
    ],
    unless: / (?:er|kan|skal|bringes|avgjøres|avgjerast) (?:ikke|ikkje) /,
    message: (words) => ({
      nb: `«${words}»: uenighet om en samarbeidsavtale avgjøres ikke slik.`,
      en: `“${words}”: disputes about a cooperation agreement are not decided so.`,
    }),
    help: {
      nb: 'Skriv at uenighet løses mellom ordføreren og politimesteren, og hva som skjer hvis de ikke blir enige.',
      en: 'Say that disputes are settled between the mayor and the chief of police, and what happens if they do not agree.',
    },
  },
});
