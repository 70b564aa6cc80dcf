import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

/** Words that cannot stand in the other written language. Too few of them for a text in it, they are slips. */
const ONLY = {
  bokmål: [
    'ikke',
    'jeg',
    'hvem',
    'hvordan',
    'hvilke',
    'hvilken',
    'hvilket',
    'hvis',
    'noen',
    'noe',
    'kommunene',
    'tjenester',
    'taushetsplikt',
    'taushetsplikten',
    'skolene',
    'skoler',
    'forebyggende',
    'forebygging',
    'ansvarlig',
    'mulig',
    'nødvendig',
    'offentlig',
    'jevnlig',
    'månedlig',
    'innbyggere',
    'innbyggerne',
    'opplysninger',
    'hendelser',
    'evalueres',
    'gjennomføres',
    'avholdes',
    'varighet',
    'oppsigelse',
    'utfordringer',
    'forventninger',
    'virksomheten',
    'ledelsen',
    'deltakere',
    'partene',
    'selv',
    'hverandre',
    'uten',
    'flere',
  ],
  nynorsk: [
    'ikkje',
    'eg',
    'kven',
    'korleis',
    'korvidt',
    'dersom ein',
    'noko',
    'nokon',
    'kommunane',
    'tenester',
    'tenesta',
    'teieplikt',
    'teieplikta',
    'skulane',
    'skular',
    'førebyggjande',
    'førebygging',
    'ansvarleg',
    'mogleg',
    'naudsynt',
    'offentleg',
    'jamleg',
    'månadleg',
    'innbyggjarar',
    'innbyggjarane',
    'opplysningar',
    'hendingar',
    'evaluerast',
    'gjennomførast',
    'haldast',
    'oppseiing',
    'utfordringar',
    'forventningar',
    'verksemda',
    'leiinga',
    'deltakarar',
    'vere',
    'gjere',
    'berre',
    'partane',
    'sjølv',
    'kvarandre',
    'utan',
    'fleire',
  ],
} as const;
/** So many of them are a text in the other language, which is another rule's. */
const MANY = 3;

export const otherLanguageWord: Rule = {
  id: 'other-language-word',
  kind: 'language',
  title: { nb: 'Ord fra den andre målformen', en: 'Word of the other written language' },
  description: {
    nb: 'Et enkelt ord på den andre målformen er som regel kommet med fra en mal eller en tidligere avtale.',
    en: 'A single word of the other written language has mostly come along from a template or an earlier agreement.',
  },
  severity: { draft: 'info', signing: 'info' },
  needs: [['målform']],
  check({ agreement, prose }, report) {
    const other = agreement.målform === 'bokmål' ? 'nynorsk' : 'bokmål';
    const hits = hitsOf(prose, ONLY[other]).filter(
      ({ text, word }) => text.kind === 'prose' && !isQuoted(text.words, word.start),
    );
    const counts = new Map<unknown, number>();
    for (const { text } of hits) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const { text, word, index } of hits) {
      // After a word with a capital in the middle of a sentence it is part of a name: «planen Trygg saman».
      const before = text.wordList[index - 1]?.text ?? '';
      const isInName =
        /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(before) &&
        before !== before.toUpperCase() &&
        index - 1 > prose.sentenceAt({ text, word, index }).from;
      if (
        counts.get(text)! >= MANY ||
        isInName ||
        (/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(word.text) &&
          before !== '' &&
          !/[.:!?|\n]/.test(text.words.slice(0, word.start).trimEnd().slice(-1)))
      )
        continue;
      report({
        at: placeIn(text, word.start, word.end),
        message: {
          nb: `«${word.text}» er ${other}; avtalen er på ${agreement.målform}.`,
          en: `“${word.text}” is ${other}; the agreement is in ${agreement.målform}.`,
        },
        help: { nb: `Skriv ordet på ${agreement.målform}.`, en: `Write the word in ${agreement.målform}.` },
      });
    }
  },
};

/** Titles and quotations keep their language. */
function isQuoted(words: string, at: number): boolean {
  const line = words.slice(words.lastIndexOf('\n\n', at) + 1, at);
  return line.lastIndexOf('«') > line.lastIndexOf('»') || (line.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
