import { sentenceRule } from '../sentence-rule.ts';

const LISTS =
  'liste|lister|listen|lista|listene|listene|register|registeret|registre|kartotek|regneark|navneliste|namneliste|navnelister|namnelister';
const THOSE =
  '(?:ungdom|ungdommer|ungdommene|ungdomar|ungdommane|unge|barn|barna|elever|elevar|elevene|elevane|familier|familiar|familiene|personer|personar|enkeltpersoner|enkeltpersonar|einskildpersonar|gjengangere|gjengangarar|gjengangerne|risikoutsatte|belastede|belasta|kjenninger|kjenningar|rusmisbrukere|rusmisbrukarar|beboere|bebuarar|innbyggere|innbyggjarar)';

export const personsListed = sentenceRule({
  id: 'persons-listed',
  kind: 'law',
  title: { nb: 'Liste over personer uten hjemmel', en: 'List of persons without a legal basis' },
  description: {
    nb: 'Å føre eller dele lister over bestemte personer er behandling av personopplysninger og krever hjemmel, også når begge parter har taushetsplikt.',
    en: 'To keep or share lists of particular persons is to process personal data and needs a legal basis, also where both are bound by secrecy.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [{ title: 'Personvernforordningen artikkel 6 og 10, politiregisterloven §§ 23 og 27', date: '2026-11' }],
  pattern: {
    words: LISTS.split('|'),
    wrong: [
      new RegExp(` (?:${LISTS}) (?:over|med|på|om) (?:\\S+ ){0,3}?${THOSE} `),
      / (?:navneliste|namneliste|navnelister|namnelister) /,
    ],
    unless:
      /samtykk|anonym|aidentifi|hjemmel|heimel| lov | loven | lova |lovens|§|uten navn|utan namn|medlem|deltaker|deltakar|kontaktperson|vaktliste|ansatte|tilsette|kontaktliste|adresseliste| ikke | ikkje | ingen |arrangement|tiltak for|tilbud til|tilbod til|ressursperson|nøkkelperson|frivillig|tolker|tolkar/,
    message: (words) => ({
      nb: `«${words}» sier ikke hvilken hjemmel det skjer etter.`,
      en: `“${words}” does not say which provision allows it.`,
    }),
    help: {
      nb: 'Ta det ut, gjør det anonymt, eller skriv hjemmelen, hvem som er behandlingsansvarlig, og når det slettes.',
      en: 'Take it out, make it anonymous, or name the provision, the controller and when it is deleted.',
    },
  },
});
