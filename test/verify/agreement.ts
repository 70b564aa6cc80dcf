import { SECTION_IDS } from '../../schema/sections/index.ts';

/** A short agreement that is ready to be signed: what is not said in it is left out with a reason. */
export function shortAgreement(more: { tittel?: string; formål?: string; status?: string } = {}): string {
  const {
    tittel = 'Avtale om forebygging',
    formål = 'Partene møtes to ganger i halvåret.',
    status = 'klar_til_signering',
  } = more;
  return `# En merknad som skal stå
tittel: ${tittel}
status: ${status}   # og denne
målform: bokmål
parter:
  kommune: { nummer: "4003", navn: Skien kommune }
  politi: { distrikt: Sør-Øst politidistrikt }
varighet: { fra: 2027-01-01, oppsigelse: { frist: { antall: 3, enhet: måned } } }
seksjoner:
  formål:
    tekst: |
      ${formål}
${SECTION_IDS.filter((id) => id !== 'formål')
  .map((id) => `  ${id}: { utelatt: Reguleres i en egen avtale mellom partene. }`)
  .join('\n')}
signaturer:
  - { part: kommune, rolle: ordfører, organisasjon: Skien kommune }
  - { part: politi, rolle: politimester, organisasjon: Sør-Øst politidistrikt }
`;
}
