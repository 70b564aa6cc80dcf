import type { Agreement } from '../../../schema/agreement.ts';
import { termOf } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Prose, placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';
import { IN_NYNORSK, OUTDATED_TERMS } from '../terms.ts';

const TERMS = OUTDATED_TERMS.flatMap(({ forms, since, why, once }) =>
  forms.map(([old, now]) => [old, { now, since, why, once }] as const),
);
type Entry = (typeof TERMS)[number][1];
const TABLE = expressionTable(TERMS);
/** How pairs of offices begin: «ordfører/rådmann» is one word. */
const PAIRS = ['ordføre*', 'ordføra*', 'rådmann*'];
/** What was called so when the sentence tells of it. */
const THEN =
  / (?:var|ble|blei|vart|vore|vært|hadde|hatt|het|hette|heitte|kaltes|kalla|nemner|nevner|tidligere|tidlegare|den gang|inntil|fram til|frem til|siden 20\d\d|sidan 20\d\d|(?:ikke|ikkje) lenger|(?:fra|frå|av) (?:\S+ ){0,2}(?:19|20)\d\d|(?:lagt|lagd|nedlagt|nedlagd|slått)) /;

export const outdatedTerm: Rule = {
  id: 'outdated-term',
  kind: 'language',
  title: { nb: 'Foreldet betegnelse', en: 'Outdated term' },
  description: {
    nb: 'Roller og tjenester skifter navn. Bruk det som gjelder nå.',
    en: 'Roles and services change their names. Use the present one.',
  },
  severity: { draft: 'info', signing: 'info' },
  check(context, report) {
    const { agreement, prose } = context;
    const tell = (at: Place, text: string, { now: entryNow, since, why }: Entry) => {
      const now = (agreement.målform === 'nynorsk' ? IN_NYNORSK.get(entryNow) : undefined) ?? entryNow;
      report({
        at,
        message: {
          nb: `«${text}» heter nå ${now} (${since === undefined ? '' : `fra ${since}: `}${why}).`,
          en: `“${text}” is now called ${now}${since === undefined ? '' : ` (since ${since})`}.`,
        },
        help: { nb: `Skriv ${now}.`, en: `Write ${now}.` },
      });
    };
    reportUnit(context, tell);
    const seen = new Set<string>();
    for (const { entry, hit, start, end, text } of [...findExpressions(prose, TABLE), ...inPairs(prose)]) {
      const key = entry.once ? entry.why : `${hit.text.order} ${text.toLowerCase()}`;
      if (seen.has(key) || hit.text.path[0] === 'erstatter') continue;
      if (entry.once && (isOfItsTime(agreement, entry.since) || THEN.test(prose.sentenceAt(hit).keys))) continue;
      seen.add(key);
      tell(placeIn(hit.text, start, end), text, entry);
    }
  },
};

/** The unit that the police sign by, whose name is a field and no text: «enhet: Orkdal lensmannsdistrikt». */
function reportUnit({ agreement }: LintContext, tell: (at: Place, text: string, entry: Entry) => void): void {
  const { enhet } = agreement.parter.politi;
  if (typeof enhet !== 'string') return;
  const match = / (lensmanns\S+)$/.exec(enhet);
  const entry = match && TERMS.find(([old]) => old === match[1])?.[1];
  if (!match || !entry || isOfItsTime(agreement, entry.since)) return;
  tell({ path: ['parter', 'politi', 'enhet'], start: match.index + 1, end: enhet.length }, match[1]!, entry);
}

/** What has been signed stands as it was called then. */
function isOfItsTime(agreement: Agreement, since = ''): boolean {
  const { from } = termOf({ agreement });
  return agreement.status === 'signert' && from !== null && from < since;
}

/** The terms that stand beside another with a stroke between. */
function inPairs(prose: Prose): ExpressionHit<Entry>[] {
  return hitsOf(prose, PAIRS).flatMap((hit) => {
    const parts = hit.word.text.split('/');
    if (parts.length !== 2) return [];
    return parts.flatMap((text, place) => {
      const entry = TERMS.find(([old]) => old === text.toLowerCase())?.[1];
      if (entry === undefined) return [];
      const start = hit.word.start + (place === 0 ? 0 : parts[0]!.length + 1);
      return [{ entry, hit, start, end: start + text.length, text }];
    });
  });
}
