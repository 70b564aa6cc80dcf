import { MONTHS } from '../agreement-dates.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';

/** So many times a year, and then other than so many months. */
export interface ListedMonths {
  text: ProseText;
  start: number;
  end: number;
  /** «4 ganger i året (februar, mai og september)» */
  said: string;
  count: number;
}

const MONTH = `(?:${MONTHS.join('|')})`;
/** Nothing but months up to a mark: what else there is may be some of the times. */
const LIST = new RegExp(
  `^ ?(?:,|:|\\(| [–-])? ?(?:(?:i|og da i|fordelt på|fordelte på|henholdsvis i|nemlig i|nemleg i) )?(${MONTH}(?:, (?:og )?| og | samt )${MONTH}(?:(?:, (?:og )?| og | samt )${MONTH})*)(?:\\)|(?=\\.|;|$|\\s*$))`,
  'i',
);

/** Where the months that follow a number of times a year are more or fewer than it says. */
export function miscountedMonths(prose: Prose): ListedMonths[] {
  return sentencesWith(prose, MONTHS, ({ text }) => text.kind === 'prose').flatMap((sentence) => {
    const [times, ...others] = frequenciesOf(sentence);
    if (!times?.perYear || others.length > 0 || times.bound === 'høyst') return [];
    const [low, high] = times.perYear;
    const { text } = sentence;
    const after = text.words.slice(times.end, sentence.end).replace(/\s/g, ' ');
    const list = LIST.exec(after);
    if (!list || low < 2 || low > 12) return [];
    const count = list[1]!.split(/,| og | samt /).filter((it) => it.trim() !== '').length;
    if (count === low || (count > low && (times.bound === 'minst' || count <= high))) return [];
    const end = times.end + list[0].length;
    const { start } = times;
    return [{ text, start, end, said: text.words.slice(start, end).replace(/\s+/g, ' '), count }];
  });
}
