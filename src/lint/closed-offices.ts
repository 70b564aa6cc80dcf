import type { LintContext } from './context.ts';
import { guarded } from './prose/guarded.ts';
import type { Prose, ProseSentence, ProseText } from './prose/prose.ts';
import { hitsOf, sentencesWith } from './prose/sentences-with.ts';

/** A lensmann who is given something to do though the agreement tells that the office is closed. */
export interface ChiefOfClosed {
  text: ProseText;
  start: number;
  end: number;
}

const OFFICES = 'lensmannskontor lensmannskontoret lensmannskontora lensmannskontorene'.split(' ');
/** «Nesseby lensmannskontor ble nedlagt i 2017», «Lensmannskontoret i Langevåg er lagt ned» */
const CLOSED = guarded(
  / (?:lagt|lagd|nedlagt|nedlagd|avviklet|avvikla) /,
  / (?:(\S+) )?lensmannskontor(?:et)?(?: (?:i|på) (\S+))? (?:er|ble|blei|vart|har vært|har vore) (?:nå |no |i dag )?(?:lagt ned|lagd ned|nedlagt|nedlagd|avviklet|avvikla) /,
);
const CHIEF = [
  ...['lensmannen', 'lensmann', 'lensmannens', 'politistasjonssjef/lensmann', 'lensmann/politistasjonssjef'],
  ...[
    'politistasjonssjefen/lensmannen',
    'lensmannen/politistasjonssjefen',
    'stasjonssjef/lensmann',
    'lensmann/stasjonssjef',
  ],
];
/** What was, or is compared with. */
const PAST =
  / (?:tidligere|tidlegare|forrige|førre|var|hadde|den gang|dengang|het|heitte|kalt|kalla|erstatter|erstattar|avløste|avløyste) /;
const SEAT = /^ i ([A-Za-zÀ-ÖØ-öø-ɏ-]+)/;

/** Where a lensmann of a closed office still takes part. */
export function chiefsOfClosedOffices({ agreement, prose }: LintContext): ChiefOfClosed[] {
  const closed = sentencesWith(prose, OFFICES, ({ text, keys }) => text.kind === 'prose' && CLOSED.test(keys));
  if (closed.length === 0) return [];
  const places = new Set(closed.flatMap(({ keys }) => CLOSED.exec(keys)?.slice(1).filter(Boolean) ?? []));
  // Where there is another one, «lensmannen» is that one.
  const { enhet = '' } = agreement.parter.politi;
  const isOnly = !/lensmann/i.test(enhet) && onlyIn(prose, closed);
  return hitsOf(prose, CHIEF).flatMap((hit) => {
    const { text, word } = hit;
    if (text.kind !== 'prose' || PAST.test(prose.sentenceAt(hit).keys)) return [];
    const seat = SEAT.exec(text.words.slice(word.end, word.end + 50));
    const isClosed = seat ? places.has(seat[1]!.toLowerCase()) : isOnly;
    return isClosed ? [{ text, start: word.start, end: word.end + (seat?.[0].length ?? 0) }] : [];
  });
}

const UNIT = /^lensmanns(?:kontor|distrikt|etat|stasjon)/;

/** Whether no other office or district of a lensmann is spoken of: each closed one is named once in its sentence. */
function onlyIn(prose: Prose, closed: readonly ProseSentence[]): boolean {
  const units = prose.keysFrom('lensmanns').filter((key) => UNIT.test(key));
  const named = units.flatMap((key) => prose.hits(key));
  const told = new Set(closed);
  return named.length === closed.length && named.every((hit) => told.has(prose.sentenceAt(hit)));
}
