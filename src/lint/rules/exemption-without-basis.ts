import { placeIn } from '../prose/prose.ts';
import { hitsOf, sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';

const WORDS = ['offentlighet', 'offentligheten', 'offentlegheit', 'offentlegheita', 'innsyn'];
/** «unntatt offentlighet», «unntas fra innsyn». */
const EXEMPT =
  / (?:unntatt|unntatte|unntas|unnateke|unnatekne|unnatatt|unnateken|unnatake|unnatekast|unntak) (?:fra |frå )?(?:offentlighet|offentligheten|offentlegheit|offentlegheita|innsyn) /;
/** What is kept from others needs no provision here: «publiseres med unntak av det som er unntatt offentlighet». */
const NOT = / (?:ikke|ikkje|ingen|inga|uten|utan|unntak av|bortsett fra|bortsett frå|sladd\S*|fjern\S*) /;

export const exemptionWithoutBasis: Rule = {
  id: 'exemption-without-basis',
  kind: 'law',
  title: { nb: 'Unntatt offentlighet uten hjemmel', en: 'Exempt from public access without a basis in law' },
  description: {
    nb: 'Hva som er unntatt offentlighet, følger av loven og ikke av avtalen. Uten hjemmel vet ingen hvilke saker det gjelder, og hvem som kan være til stede.',
    en: 'What is exempt from public access follows from the law and not from the agreement. Without a provision nobody knows which cases are meant, and who may be present.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [
    {
      title: 'Offentleglova §§ 13 flg. om dokumenter og kommuneloven § 11-5 om møter i folkevalgte organer',
      date: '2026-11',
    },
  ],
  check({ prose }, report) {
    if (hitsOf(prose, ['offentleglov*', 'offentlighetslov*', 'offentlegheitslov*', 'kommunelov*']).length > 0) return;
    for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
      const match = EXEMPT.exec(sentence.keys);
      if (!match || NOT.test(sentence.keys) || sentence.text.text.slice(sentence.start, sentence.end).includes('§'))
        continue;
      const { start, end, text } = wordsMatched(sentence, match);
      report({
        at: placeIn(sentence.text, start, end),
        message: {
          nb: `«${text}»: det står ikke etter hvilken lov.`,
          en: `“${text}”: it does not say by which act.`,
        },
        help: {
          nb: 'Vis til bestemmelsen, for eksempel offentleglova § 13, og skriv hvem som kan være til stede når slike saker tas opp.',
          en: 'Refer to the provision, such as offentleglova § 13, and say who may be present when such cases are dealt with.',
        },
      });
    }
  },
};
