import { sentenceRule } from '../sentence-rule.ts';

export const missingNegation = sentenceRule({
  id: 'missing-negation',
  kind: 'language',
  title: { nb: 'Et «ikke» ser ut til å mangle', en: 'A “not” seems to be missing' },
  description: {
    nb: '«Ikke til hinder for» uten «ikke» sier det motsatte av det som er ment.',
    en: '“No hindrance to” without “no” says the opposite of what is meant.',
  },
  severity: { draft: 'warning', signing: 'error' },
  pattern: {
    words: ['hinder'],
    wrong: [
      / (?:er|være|vere|vera|utgjør|blir) (?:likevel |derfor |difor |heller |altså )?til hinder for (?:at )?(?:\S+ ){0,7}(?:anonym\S*|varsl\S*|avverg\S*|meld\S*|meldeplikt\S*|drøft\S*|samarbeid\S*|statistikk\S*|generell\S*|inngå\S*|samtykk\S*) /,
      / (?:avtalen|avtala) (?:er|skal være|skal vere) (?:heller )?til hinder for /,
    ],
    unless:
      / (?:ikke|ikkje|ingen|inga|aldri|verken|hverken|neppe|uten|utan) | kan (?:\S+ )?være til hinder | kan (?:\S+ )?vere til hinder | dersom | hvis | når taushetsplikten | når teieplikta /,
    message: (words) => ({
      nb: `«${words}»: her ser det ut til å mangle et «ikke».`,
      en: `“${words}”: a “not” seems to be missing here.`,
    }),
    help: { nb: 'Skriv «er ikke til hinder for».', en: 'Write “er ikke til hinder for”.' },
  },
});
