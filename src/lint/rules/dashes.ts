import type { LintContext } from '../context.ts';
import { municipalitiesIn } from '../municipalities.ts';
import { type ProseText, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const DAYS = 'mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag';
/** What stands before and after a hyphen that should be a dash: words with spaces, times, years, days of the week. */
const PAIRS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/[A-Za-zÀ-ÖØ-öø-ɏ\d,.)] $/, /^-? [A-Za-zÀ-ÖØ-öø-ɏ\d(]/],
  [/(?<![\d./-])\d{1,2}[.:]\d\d ?$/, /^ ?\d{1,2}[.:]\d\d(?![\d/-]|\.\d)/],
  [/(?<![\d/.-])(?:19|20)\d\d$/, /^(?:19|20)\d\d(?![\d/-])/],
  [new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:${DAYS})$`, 'iu'), new RegExp(`^(?:${DAYS})(?![A-Za-zÀ-ÖØ-öø-ɏ])`, 'iu')],
];
const NEAR = 12;
/** «Innst. 306 S (2014-2015)»: the Storting itself may write its sessions so, and a reference is quoted as it stands. */
const SESSION =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:innst|meld|prop|prp|nou|dok|dokument|(?:st|ot)\.? ?(?:meld|prp)|stortingsmelding|stortingsproposisjon|innstilling|representantforslag|rundskriv)[^()\n;]{0,40}\(?(?:19|20)\d\d ?$/i;
const BEFORE_SESSION = 64;

export const dashes: Rule = {
  id: 'dashes',
  kind: 'form',
  title: { nb: 'Bindestrek for tankestrek', en: 'Hyphen for a dash' },
  description: {
    nb: 'Mellom klokkeslett, årstall og dager, og som tankestrek, brukes –.',
    en: 'Between times, years and days, and as a dash, – is used.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  sources: [{ title: 'Språkrådet: skriveregler for tankestrek', date: '2026-11' }],
  check(context, report) {
    for (const text of context.prose.texts) {
      if (!text.words.includes('-') || text.path[0] === 'erstatter') continue;
      const official = inNames(text, context);
      for (const [index, end] of hyphens(text.words)) {
        if (official.has(index)) continue;
        const token = text.words.slice(index, end);
        const right = token.replace(/-{1,2}/, '–').replace(/(?<=\d) ?– ?(?=\d)/, '–');
        report({
          at: placeIn(text, index, end),
          message: { nb: `«${token.trim()}» skal ha tankestrek.`, en: `“${token.trim()}” needs a dash.` },
          help: { nb: `Skriv «${right.trim()}».`, en: `Write “${right.trim()}”.` },
          fix: right,
        });
      }
    }
  },
};

/** Where a name of a kommune has a hyphen between blanks: «Deatnu - Tana» is written so officially. */
function inNames(text: ProseText, context: LintContext): ReadonlySet<number> {
  const places = new Set<number>();
  if (!text.words.includes(' - ')) return places;
  const names = municipalitiesIn(context);
  names.forEach((named, index) => {
    const next = names[index + 1];
    if (named.text !== text || next?.text !== text) return;
    const numbers = new Set(named.candidates.map(({ kommune }) => kommune.number));
    const same = next.candidates.some(({ kommune }) => numbers.has(kommune.number));
    if (same && text.words.slice(named.end, next.start) === ' - ') places.add(named.end);
  });
  return places;
}

/** Start and end of what should be written with a dash. */
function hyphens(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at + 1, at + 1 + NEAR)];
    for (const [left, right] of PAIRS) {
      const [start] = left.exec(before) ?? [];
      const [end] = right.exec(after) ?? [];
      if (start === undefined || end === undefined || isInTable(text, at) || isSession(text, at)) continue;
      const spaced = left === PAIRS[0]![0];
      found.push(spaced ? [at - 1, at + end.length] : [at - start.length, at + 1 + end.length]);
      break;
    }
  }
  return found;
}

function isSession(text: string, at: number): boolean {
  return (
    /^ ?(?:19|20)\d\d/.test(text.slice(at + 1, at + 6)) &&
    SESSION.test(text.slice(Math.max(0, at - BEFORE_SESSION), at))
  );
}

function isInTable(text: string, at: number): boolean {
  return text
    .slice(text.lastIndexOf('\n', at) + 1, at)
    .trimStart()
    .startsWith('|');
}
