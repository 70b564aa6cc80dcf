import { type ProseText, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** Common words that only one of the two written languages has. */
const ONLY = {
  bokmål: new Set(
    'en et ikke fra noe noen hvordan hva hvem hvis hvor kommer kommunene skoler skolene være sammen gjør gjøre deres uke uken måned åpningstider øvrige møtene barnehager ansvarlig jevnlig årlig forebyggende forventer forventes ledere jeg hver hvert ukentlig tjenester tjenesten gjennomføres evalueres avholdes innkalles'.split(
      ' ',
    ),
  ),
  nynorsk: new Set(
    'ikkje frå noko nokon korleis kva kven kvar kjem kommunane skular skulane vere vert saman gjer gjere dei veke veka månad opningstider einskilde deltek møta barnehagar ansvarleg jamleg årleg førebyggjande eigne berre mykje tenesta eit ein partane leiar leiarar innbyggjarane innbyggjarar tenester tenestene gjennomførast evaluerast haldast framleis'.split(
      ' ',
    ),
  ),
} as const;

export const mixedLanguage: Rule = {
  id: 'mixed-language',
  kind: 'language',
  title: { nb: 'Bokmål og nynorsk om hverandre', en: 'Bokmål and nynorsk mixed' },
  description: {
    nb: 'Avtalen har én målform. Tekst på den andre er ofte kopiert.',
    en: 'The agreement is in one written language. Text in the other is often copied.',
  },
  severity: { draft: 'info', signing: 'warning' },
  needs: [['målform']],
  check({ agreement, prose }, report) {
    const other = agreement.målform === 'bokmål' ? 'nynorsk' : 'bokmål';
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      const words = foreignWords(text, ONLY[other]);
      const [first] = words;
      if (first === undefined || words.length < 3) continue;
      const ours = text.wordList.filter(({ key }) => ONLY[agreement.målform].has(key)).length;
      if (words.length < ours / 4) continue;
      const list = [...new Set(words.map((word) => `«${word.text}»`))].slice(0, 4).join(', ');
      report({
        at: placeIn(text, first.start, first.end),
        message: {
          nb: `Avtalen er på ${agreement.målform}, men her er det ${other}: ${list}.`,
          en: `The agreement is in ${agreement.målform}, but this is ${other}: ${list}.`,
        },
        help: {
          nb: `Skriv teksten på ${agreement.målform}, eller rett målform.`,
          en: `Write it in ${agreement.målform}, or correct målform.`,
        },
      });
    }
  },
};

function foreignWords({ wordList }: ProseText, foreign: ReadonlySet<string>) {
  return wordList.filter(({ key, text }) => foreign.has(key) && !/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(text));
}
