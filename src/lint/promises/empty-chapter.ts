import type { SectionId } from '../../../schema/sections/index.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { isRecord } from '../is-record.ts';
import { guarded, type Pattern } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { POINTER } from './is-dealt-with.ts';

interface Chapter {
  section: SectionId;
  /** How a promise names it; read on the keys of one promised thing. */
  names: RegExp;
  /** Words of the sentences elsewhere that may deal with it. */
  words: readonly string[];
  /** Whether such a sentence does, and not only names it beside something else; any does where this is not given. */
  tells?: Pattern;
  /** What two sentences say that deal with it together. */
  tellsTwice?: Pattern;
}

const DOES =
  '(?:skal|må|bør|kan|vil|er|har|blir|vert|møter|møtes|møtast|møtest|deltar|deltek|sitter|sit|leder|leier|ledes|leiast|består|behandler|handsamar|sørger|sørgjer|følger|følgjer|bidrar|bidreg|holder|held|koordinerer|koordinerar|driver|driv|rapporterer|rapporterar|samarbeider|samarbeidar|treffes|treffast|kommer|kjem|får|tar|tek|gir|gjev)';

/** What has a chapter of its own, by the words that name it. */
const CHAPTERS: readonly Chapter[] = [
  { section: 'tjenestetilbud', names: / (?:tjenestetilbud|tenestetilbod)/, words: [] },
  {
    section: 'politikontakt',
    names: / politikontakt/,
    words: ['politikontakt*'],
    // One errand given to it elsewhere is no account of what it is for.
    tells: guarded(
      / politikontakt/,
      / (?:lokal )?politikontakt(?:en|ar|er|ane|ene)?(?: (?:for|i) \S+)?(?: kommune)? (?:er|heter|heiter) (?!(?:(?:fast|også|og|et|ein|en) ){0,2}(?:medlem|med|deltak|sekretær|referent|nestleder|nestleiar|observatør|leder|leiar|invitert|ansvarlig|ansvarleg|kontaktperson|til stede (?:på|i) (?:møte|møta)))| politikontakt(?:en|ar|er|ane|ene)? (?:\S+ ){0,12}?(?:rådhuset|servicetorget|kontordag\S*|kontortid|dag|dager|dagar|uke|veke|uka|veka|uken|telefon|tlf|uniform\S*|prosent|bindeledd) | (?:oppgav|oppgåv|ansvarsområd|rolle|rolla|mandat|fullmakt|kontordag|stilling)\S* (?:til|for|som) politikontakt| politikontaktens (?:\S+ )?(?:oppgav|mandat|fullmakt|kontordag|ansvar|hovedoppgav)| politikontakten sine (?:\S+ )?(?:oppgåv|oppgav|kontordag|hovudoppgåv)/,
    ),
    tellsTwice: new RegExp(
      `(?:^ (?:\\S+ )?|(?<! (?:av|med|til|mellom|fra|frå|og|for|hos|ved)) )politikontakten ${DOES} `,
    ),
  },
  {
    section: 'politiråd',
    names: / politiråd(?:et|ets|a|ene|sordning\S*)? /,
    words: ['politiråd*'],
    tells: new RegExp(
      `(?<! (?:av|med|til|mellom|fra|frå|for|i)) politirådet ${DOES} |^ politiråd(?:et|ets)? | (?:leder|leiar|leiaren|lederen|medlemmer|medlemer|medlemmene|medlemene|møter|møtene|møta|sekretær|sekretæren|sekretariat\\S*|deltakere|deltakarar) (?:av|i|for) politirådet | politirådsmøte`,
    ),
  },
  { section: 'SLT', names: / slt/, words: ['slt*'] },
  {
    section: 'forventninger',
    names: / (?:forventning|forventing)\S* | forvent\S* (?:\S+ )?av (?:hverandre|kvarandre) /,
    words: ['forvent*'],
  },
  {
    section: 'fokusområder',
    names:
      / (?:fokusområd|satsingsområd|satsningsområd|innsatsområd)\S* | (?:hva|kva|hvilke|kva for)(?: \S+){0,4} (?:jobbe|jobba|arbeide|arbeida|satse|satsa|prioritere|prioritera|vektlegge|vektleggje|fokusere) /,
    words: ['fokus*', 'satsing*', 'satsning*', 'innsatsområd*', 'prioriter*', 'handlingsplan*', 'tiltak*'],
  },
  {
    section: 'organisering',
    names: / (?:organisering\S*|organisert) /,
    words: ['organiser*', 'struktur*', 'møte*', 'samarbeid*'],
  },
  { section: 'taushetsplikt', names: / (?:taushetsplikt|teieplikt)/, words: ['taushet*', 'teieplikt*'] },
  { section: 'evaluering', names: / evaluer/, words: ['evaluer*', 'gjennomgå*', 'revider*'] },
];

/** The section that a promised thing names, where it is empty or left out, and nothing else deals with what it is about. */
export function emptyChapterOf(
  keys: readonly string[],
  context: LintContext,
  promises: ReadonlySet<ProseSentence>,
): SectionId | undefined {
  const said = ` ${keys.join(' ')} `;
  return CHAPTERS.find((chapter) => chapter.names.test(said) && isEmpty(chapter, context, promises))?.section;
}

/** Whether a section has no facts and says at most what it is about, and nothing is said of it elsewhere. */
function isEmpty(chapter: Chapter, { agreement, doubts, prose }: LintContext, promises: ReadonlySet<ProseSentence>) {
  const { section, words, tells, tellsTwice } = chapter;
  const given: unknown = agreement.seksjoner[section];
  if (doubts.isUnclear(['seksjoner', section])) return false;
  if (!isUtelatt(given) && given !== undefined) {
    if (!isRecord(given) || Object.keys(given).some((key) => !IS_WORDING.has(key))) return false;
    if (
      prose.texts.some(
        ({ section: its, kind, sentences }) =>
          its === section && kind === 'prose' && sentences.some((it) => !promises.has(it)),
      )
    )
      return false;
  }
  const said = sentencesWith(
    prose,
    words,
    ({ text, keys }) =>
      text.section !== 'formål' && text.section !== section && text.path[0] !== 'tittel' && !POINTER.test(keys),
  ).filter((it) => !promises.has(it));
  if (tells === undefined) return said.length === 0;
  const isTold = said.some(({ text, keys }) =>
    text.kind === 'line' ? text.path.includes('kontakter') : tells.test(keys),
  );
  return !isTold && said.filter(({ keys }) => tellsTwice?.test(keys)).length < 2;
}

/** Keys of a section that are its heading or its words, and no facts. */
export const IS_WORDING: ReadonlySet<string> = new Set(['overskrift', 'tekst', 'tillegg']);
