import { type ProseText, placeIn, type Word } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** Common words that only one of the two written languages has. */
const ONLY = {
  bokmål: new Set(
    'en et ikke fra noe noen hvordan hva hvem hvis hvor kommer kommunene skoler skolene være sammen gjør gjøre deres uke uken måned åpningstider øvrige møtene barnehager ansvarlig jevnlig årlig forebyggende forventer forventes ledere jeg hver hvert ukentlig tjenester tjenesten gjennomføres evalueres avholdes innkalles parter personer egen eget virksomhet virksomheten forplikter uten selv hverandre flere mer videre samme tiltakene områdene oppgavene planene avtalene partene partenes medarbeidere ansattes innen organisasjoner representanter ungdommer opplysninger hendelser utfordringer forventninger innbyggere innbyggerne deltakere deltakerne mulig muligheter trygghet virkemidler ble følger setter taushetsplikt taushetsplikten kontaktpersoner'.split(
      ' ',
    ),
  ),
  nynorsk: new Set(
    'ikkje frå noko nokon korleis kva kven kvar kjem kommunane skular skulane vere vert saman gjer gjere dei veke veka månad opningstider einskilde deltek møta barnehagar ansvarleg jamleg årleg førebyggjande eigne berre mykje tenesta eit ein partane leiar leiarar innbyggjarane innbyggjarar tenester tenestene gjennomførast evaluerast haldast framleis partar personar verksemd verksemda utan vidare fleire meir kvarandre sjølv sjølve føremål føremålet oppgåve oppgåver oppgåvene tiltaka områda planane avtalane organisasjonar representantar ungdommar ungdomar opplysningar hendingar utfordringar forventningar deltakarar deltakarane mogleg moglegheit moglegheiter tryggleik følgje følgjer byggje byggjer medverke medverkar nokre samstundes medan difor vart teieplikt teieplikta kontaktpersonar'.split(
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
      if (words.length < FEW) continue;
      const ours = text.wordList.filter(({ key }) => ONLY[agreement.målform].has(key));
      const found = words.length >= ours.length / 4 ? words : paragraphIn(text, words, ours);
      const [first] = found;
      if (first === undefined) continue;
      const list = [...new Set(found.map((word) => `«${word.text}»`))].slice(0, 4).join(', ');
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

/** So many words of the other language are no slips. */
const FEW = 3;

/** The words of the other language in the first paragraph that is in it: one is easily left from a template. */
function paragraphIn(text: ProseText, foreign: readonly Word[], ours: readonly Word[]): readonly Word[] {
  for (let at = 0; at + FEW <= foreign.length; ) {
    const start = text.words.lastIndexOf('\n\n', foreign[at]!.start);
    const next = text.words.indexOf('\n\n', foreign[at]!.start);
    const end = next === -1 ? text.words.length : next;
    const inside = foreign.slice(at).filter((word) => word.end <= end);
    const own = ours.filter((word) => word.start > start && word.end <= end).length;
    const differ = new Set(inside.map(({ key }) => key)).size;
    if (differ >= FEW && inside.length > own * FEW) return inside;
    at += Math.max(1, inside.length);
  }
  return [];
}

/** Names and what is quoted keep their language. */
function foreignWords({ wordList, words }: ProseText, foreign: ReadonlySet<string>) {
  const found = wordList.filter(({ key, text }) => foreign.has(key) && !/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(text));
  return found.length > 0 && words.includes('«')
    ? found.filter(({ start }) => words.lastIndexOf('«', start) <= words.lastIndexOf('»', start))
    : found;
}
