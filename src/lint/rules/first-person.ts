import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

const ONE = ['jeg', 'eg', 'meg', 'undertegnede', 'underteikna'];
const FIRST_PERSON = ['vi', 'me', 'oss', 'vår', 'vårt', 'våre', ...ONE];

/** «Med «vi» menes begge parter» */
const DEFINED =
  /(?<![a-zæøå])(?:er|med|blir|vert) [«"“](?:vi|me)[»"”] (?!ikk)|[«"“](?:vi|me)[»"”] (?:menes|meiner|mener|meinast|er|betyr|tyder|viser|forstås)(?![a-zæøå])/i;

export const firstPerson: Rule = {
  id: 'first-person',
  kind: 'language',
  title: { nb: 'Skrevet i vi-form', en: 'Written in the first person' },
  description: {
    nb: '«Vi» er ikke en part. Den som leser, må vite om det er kommunen, politiet eller begge som forplikter seg.',
    en: '“We” is not a party. The reader must know whether the kommune, the police or both undertake it.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ agreement, prose }, report) {
    const isDefined = prose.texts.some(({ words }) => DEFINED.test(words));
    const seen = new Set<string>();
    const hits = hitsOf(prose, FIRST_PERSON).sort((a, b) => a.text.order - b.text.order || a.index - b.index);
    for (const { text, index, word } of hits) {
      // One who writes as «jeg» does so throughout; «vi» may be another in each section.
      const key = ONE.includes(word.key) ? 'jeg' : text.section;
      if (isDefined && key !== 'jeg') continue;
      if (seen.has(key) || text.kind !== 'prose' || /^V[IÅ]R?$/.test(word.text)) continue;
      // «Heldt vi det vi lova?» is asked of both.
      if (text.words[prose.sentenceAt({ text, index, word }).end - 1] === '?') continue;
      if (word.key === 'me' && agreement.målform !== 'nynorsk') continue;
      if (word.key === 'vår' && !isOwner(text.words.slice(word.end, word.end + 12))) continue;
      if (word.key === 'undertegnede' && /^ (?:parter|partar|avtale)/.test(text.words.slice(word.end))) continue;
      seen.add(key);
      report({
        at: placeIn(text, word.start, word.end),
        message: {
          nb: `«${word.text}» sier ikke hvem av partene det er.`,
          en: `“${word.text}” does not say which party it is.`,
        },
        help: { nb: 'Skriv «kommunen», «politiet» eller «partene».', en: 'Write “kommunen”, “politiet” or “partene”.' },
      });
    }
  },
};

/** «Vår plan», but not «hver vår, …» or «vår og høst». */
function isOwner(following: string): boolean {
  return /^ [A-Za-zÀ-ÖØ-öø-ɏ]/.test(following) && !/^ (?:og|eller|i|på|før|etter) /.test(following);
}
