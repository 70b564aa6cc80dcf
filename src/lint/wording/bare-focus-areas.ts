import { linesOf } from '../prose/lines.ts';
import { keysBetween, type ProseText } from '../prose/prose.ts';
import { namesActor } from './actors.ts';

/** A focus area in which nobody does anything. */
export interface BareArea {
  text: ProseText;
  /** Its name as written. */
  name: string;
  /** Where what is said of it stands. */
  start: number;
  end: number;
}

/** A paragraph or an item that begins with what it is about. */
interface Area extends BareArea {
  keys: string;
  words: number;
  said: string;
}

/** «5. Vold i nære relasjoner.», «b) Trafikk:», «**Ungdom og rus.**», with what is said of it after. */
const MARKED =
  /^\s{0,6}(?:[-*•]\s+)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[a-zæøå][.)])\s+(?:\*\*)?|\*\*)([^\s.:;!?*|#][^.:;!?*|\n]{1,90}[^\s\d.:;!?*|])(?:[.:]|\*\*|[.:]\*\*|\*\*[.:])\s+(?=\S)/;

/** A name on a line of its own over its paragraph. */
const NAME = /^\s{0,3}[A-ZÆØÅ][^.:;!?*|#\n]{2,60}$/;

/** What shows that somebody does something, that it is done, or when. */
const DONE =
  / (?:skal|må|vil|kan|bør|tiltak|tiltaket|tiltaka|tiltakene|ansvar\S*|mål|målet|frist\S*|hver|hvert|kvar|kvart|årlig|årleg|årlige|årlege|gang|gongar|ganger|arbeider|arbeidar|jobber|jobbar|møter|møtes|møtast|møtest|holder|held|lager|lagar|gir|gjev|tar|tek|følger|følgjer|varsler|varslar|melder|stiller|stillar|deltar|deltek|inviterer|samarbeid\S*|kontroll\S*|besøk\S*|\S*plan|\S*planen|rutine\S*|rutina\S*|vedlegg\S*|punkt|avtal\S*|\S{3,}(?:erer|erar|eres|erast)|\S{2,}[^s]es|\S{2,}ast) /;
const FINITE =
  / (?:er|var|har|hadde|blir|vert|ble|blei|vart|får|fikk|fekk|går|gjekk|gikk|kommer|kjem|skjer|finnes|finst|ligger|ligg|bor|bur|øker|aukar|mangler|manglar|opplever|viser|syner|preger|pregar|kjører|køyrer|bruker|brukar|trenger|treng|gjør|gjer|står|ser|hører|høyrer) /;
const TROUBLE =
  / (?:\S*klage|\S*klager|\S*klagar|\S*problem|\S*problema|\S*problemer|utfordring\S*|gjenganger\S*|gjengangar\S*|økning|økt|økende|auke|auka|aukande|meldt|registrert|registrerte|ulykke\S*|ulukke\S*|uro|støy|hærverk|bekymring\S*|bekymra|bekymret|utsatt|utsett|plaga|plaget|fart|farten) /;
const POINTS =
  /^(?:(?:Vi|Me|Det|Her|Partene) )?(?:[Ss]e|[Ss]jå|[Vv]iser? til|[Vv]ises til|[Vv]iser her til|[Jj]fr?\.?|[Jj]amfør) (?:[A-Za-zÀ-ÖØ-öø-ɏ-]+ ){0,6}(?:[a-zæøå-]*plan|[a-zæøå-]*planen|strategi|strategien|hjemmeside|heimeside|nettside|nettsiden)(?: (?:for|mot|til|om|på) [^.\n]{2,60})?\.?$/;
/** How many words keywords are at most, and how many areas tell what is done where one that does not stands out. */
const KEYWORDS = 24;
const TOLD = 2;
/** Whose measures stand together elsewhere. */
const FOR_EACH =
  / (?:for|til|på|innenfor|innanfor|under) (?:hvert|kvart|alle|kvart av|hvert av|det enkelte|det einskilde) (?:\S+ )?(?:område\S*|områda|fokusområde\S*|punkt\S*|tema\S*) /;

/**
 * The focus areas of a text of which only keywords, a pointer to a plan or a trouble is told, and nobody does anything, where others of the same
 * text tell what is done. `isPlanKnown` is whether the plan that one is sent to belongs to the agreement.
 */
export function bareFocusAreas(text: ProseText, isPlanKnown: boolean): BareArea[] {
  const areas = areasOf(text);
  if (areas.length <= TOLD) return [];
  const told = areas.filter((it) => DONE.test(it.keys) || namesActor(it.keys.trim().split(' ')));
  if (told.length < TOLD) return [];
  return areas.filter((it) => {
    if (POINTS.test(it.said)) return !isPlanKnown;
    if (told.includes(it) || isPlanKnown) return false;
    if (FINITE.test(it.keys)) return TROUBLE.test(it.keys);
    return it.words <= KEYWORDS;
  });
}

function areasOf(text: ProseText): Area[] {
  const lines = linesOf(text.words);
  const areas: Area[] = [];
  lines.forEach(({ start, text: line }, index) => {
    if (line.length > 1500) return;
    const marked = MARKED.exec(line.slice(0, 140));
    const before = lines[index - 1]?.text.trim() ?? '';
    if (marked) {
      add(text, areas, marked[1]!, start + marked[0].length, endOf(lines, index));
    } else if (before === '' && NAME.test(line)) {
      const next = lines[index + 1];
      if (next && next.text.trim() !== '' && /^\s{0,3}[A-ZÆØÅ0-9]/.test(next.text) && /[.!?]\s*$/.test(next.text))
        add(text, areas, line.trim(), next.start + next.text.search(/\S/), endOf(lines, index + 1));
    }
  });
  return areas;
}

/** Where the paragraph or item ends that a line belongs to. */
function endOf(lines: readonly { start: number; text: string }[], index: number): number {
  let last = index;
  while (
    last + 1 < lines.length &&
    lines[last + 1]!.text.trim() !== '' &&
    !MARKED.test(lines[last + 1]!.text.slice(0, 140))
  )
    last++;
  return lines[last]!.start + lines[last]!.text.trimEnd().length;
}

function add(text: ProseText, areas: Area[], name: string, start: number, end: number): void {
  const from = text.wordList.findIndex((word) => word.start >= start);
  const after = text.wordList.findIndex((word) => word.start >= end);
  const to = after < 0 ? text.wordList.length : after;
  if (from < 0 || to <= from) return;
  const said = text.words.slice(start, end).trim();
  areas.push({ text, name, start, end, said, keys: keysBetween(text.wordList, from, to), words: to - from });
}

/** Whether the measures of all areas stand together somewhere: «For hvert område er tiltakene satt opp i vedlegg 1.» */
export function tellsForEach(keys: string): boolean {
  return FOR_EACH.test(keys) && /tiltak/.test(keys);
}
