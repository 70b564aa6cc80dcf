import { MONTHS } from './agreement-dates.ts';
import { FORMER_ACTS, type FormerAct } from './former-acts.ts';
import type { Prose, ProseText } from './prose/prose.ts';
import { hitsOf } from './prose/sentences-with.ts';

/** A former act that a text cites by its year, or by date and number. */
export interface CitedAct {
  act: FormerAct;
  text: ProseText;
  start: number;
  end: number;
}

/** The former acts that an agreement's texts cite. */
export function formerActsIn(prose: Prose): CitedAct[] {
  return [...byYear(prose), ...byNumber(prose)];
}

/** The year an act is told apart by: «av 1992», «av 25. september 1992 nr. 107», «(1998)», «fra 2000». */
const YEAR =
  /^s?[\s,.(]{0,3}(?:(?:av|fra|frå) )?(?:\d{1,2}\. ?[A-Za-zÀ-ÖØ-öø-ɏ]{3,9} )?((?:19|20)\d\d)(?!\d)(?:[ ,]{1,2}nr\. ?\d{1,3})?/;

/** «personopplysningsloven av 2000», «kommunelova av 25. september 1992 nr. 107», «1902-loven». */
function byYear(prose: Prose): CitedAct[] {
  return FORMER_ACTS.flatMap((act) => {
    const year = act.id.slice(0, 4);
    const named = act.stems
      .flatMap((stem) => prose.keysFrom(stem))
      .filter((key) => /lov|strl|popplyl/.test(key))
      .flatMap((key) => prose.hits(key))
      .flatMap(({ text, word }) => {
        const match = YEAR.exec(text.words.slice(word.end, word.end + 60));
        return match?.[1] === year ? [{ act, text, start: word.start, end: word.end + match[0].length }] : [];
      });
    const dated = hitsOf(prose, [`${year}-loven`, `${year}-lova`]);
    return [...named, ...dated.map(({ text, word }) => ({ act, text, start: word.start, end: word.end }))];
  });
}

/** How an act is cited after «lov»: a part of its date and number as Lovdata has them, its title, and how long that is. */
interface Citation {
  id: string;
  title: string;
  length: number;
}

/** «lov 1992-07-17 nr. 100», «lov av 17. juli 1992 nr. 100», «lov om barneverntjenester av 1992», «lov av 15. mars 1991 om megling». */
function citationIn(after: string): Citation | null {
  const iso = /^ (?:av )?(\d{4}-\d\d-\d\d) nr\.? ?(\d{1,3})/.exec(after);
  if (iso) return { id: `${iso[1]}-${iso[2]}`, title: '', length: iso[0].length };
  const short = /^ (?:av )?(\d{1,2})\.(\d{1,2})\.(\d{4}) nr\.? ?(\d{1,3})/.exec(after);
  if (short) {
    const [text, day = '', month = '', year = '', number = ''] = short;
    return {
      id: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}-${number}`,
      title: '',
      length: text.length,
    };
  }
  const dated =
    /^ (?:om ([A-Za-zÀ-ÖØ-öø-ɏ, -]{3,60}?) )?(?:av |fra |frå )?(?:(\d{1,2})\. ?([A-Za-zÀ-ÖØ-öø-ɏ]{3,9}) )?(\d{4})(?![\d-])(?:[ ,]{1,2}nr\.? ?(\d{1,3}))?(?: om ([A-Za-zÀ-ÖØ-öø-ɏ, -]{3,60}))?/.exec(
      after,
    );
  if (!dated) return null;
  const [text, before, day, month = '', year = '', number, behind] = dated;
  const title = (before ?? behind ?? '').toLowerCase();
  // A year alone says nothing without the title.
  if (day === undefined && title === '') return null;
  const months = String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const id =
    day === undefined ? year : `${year}-${months}-${day.padStart(2, '0')}${number === undefined ? '' : `-${number}`}`;
  return {
    id,
    title: day === undefined ? title : '',
    length: text.length - (behind === undefined ? 0 : behind.length + 4),
  };
}

function isCited({ id, title }: FormerAct, cited: Citation): boolean {
  if (id !== cited.id && !id.startsWith(`${cited.id}-`)) return false;
  return cited.title === '' || title?.test(cited.title) === true;
}

/** «lov av 17. juli 1992 nr. 100», «lov om sosiale tjenester av 1991», «LOV-1992-07-17-100». */
function byNumber(prose: Prose): CitedAct[] {
  const written = hitsOf(prose, ['lov', 'lova', 'loven']).flatMap(({ text, word }) => {
    const cited = citationIn(text.words.slice(word.end, word.end + 150).split('\n\n', 1)[0]!);
    const act = cited && FORMER_ACTS.find((it) => isCited(it, cited));
    if (!cited || !act) return [];
    return [{ act, text, start: word.start, end: word.end + cited.length }];
  });
  const coded = FORMER_ACTS.flatMap((act) =>
    prose.hits(`lov-${act.id}`).map(({ text, word }) => ({ act, text, start: word.start, end: word.end })),
  );
  return [...written, ...coded];
}
