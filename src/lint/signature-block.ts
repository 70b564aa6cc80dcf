import { linesOf } from './prose/lines.ts';
import type { Prose, ProseText } from './prose/prose.ts';

/** The lines at the end of an agreement's text that are to be signed at. */
export interface SignatureBlock {
  text: ProseText;
  /** Its first line, or two where the party and the role that signs for it stand on lines of their own. */
  start: number;
  end: number;
  /** Whether there are names, lines to sign on or a date. */
  isReady: boolean;
}

const ROLE =
  '(?:(?:vara)?ordfør(?:er|ar)|rådmann|kommunedirektør|lensmann|(?:vise)?politime(?:i)?ster|(?:politi)?stasjonssjef|driftsenhetsleder|driftseiningsleiar|politiavdelingsle(?:der|iar))(?:en)?';
const PLACE = "[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ' -]{1,50}?";
const BODY = '(?:kommune|herad|politidistrikt|lensmannsdistrikt|politistasjonsdistrikt|politistasjon|lensmannskontor)';
const PARTY = `(?:${PLACE} ${BODY}|kommunen|politiet|politidistriktet)`;
/** «For Sogndal kommune», «For politiet: lensmann», «Ordfører      Lensmann», «Ordfører, Vang kommune». */
const LINE = new RegExp(
  `^\\s*(?:(?:[Ff]or|FOR|[Pp]å vegne(?:r)? av) ${PARTY}|${ROLE}|${PARTY})(?:[ \\t]*[,:/]?[ \\t]+(?:[Ff]or )?(?:${ROLE}|${PARTY}))*[:,]?\\s*$`,
  'u',
);
/** «Kongsberg, dato:», with nothing after it. */
const UNDATED =
  /^(?:[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,30},? )?(?:(?:[Ss]ted|[Ss]tad)(?: ?\/ ?| og |, ?))?(?:[Dd]ato|[Dd]en):?$/;
const ROLE_IN = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:[Ff]or |FOR |[Pp]å vegner? av |${ROLE}(?![A-Za-zÀ-ÖØ-öø-ɏ]))`,
  'iu',
);
const HAS_ROLE = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ])${ROLE}(?![A-Za-zÀ-ÖØ-öø-ɏ])`, 'iu');
/** The longest line that is read. */
const LONGEST = 160;

/** The block of signatures at the end of the text, or null: at least two lines of a party or a role, and no sentence after. */
export function signatureBlockIn({ texts }: Prose): SignatureBlock | null {
  const text = texts.filter(({ kind, section }) => kind === 'prose' && section !== 'vedlegg').at(-1);
  if (!text) return null;
  const lines = linesOf(text.words).filter((it) => it.text.trim() !== '');
  let first = lines.length;
  while (first > 0 && isShort(lines[first - 1]!.text)) first--;
  const tail = lines.slice(first);
  const found = tail.filter(({ text: line }) => LINE.test(capitalised(line)));
  const [start] = found;
  if (!start || found.length < 2 || !found.some(({ text: line }) => ROLE_IN.test(line))) return null;
  const last = HAS_ROLE.test(start.text) || !HAS_ROLE.test(found[1]!.text) ? start : found[1]!;
  return {
    text,
    start: start.start + start.text.length - start.text.trimStart().length,
    end: last.start + last.text.trimEnd().length,
    isReady: tail.some(
      (it) => (!found.includes(it) && !UNDATED.test(it.text.trim())) || /[_.…]{3,}|\d{4}/.test(it.text),
    ),
  };
}

/** Roles are found in small letters. */
function capitalised(line: string): string {
  return line.replace(/(?<=^\s*|[ \t]{2,})[A-ZÆØÅ](?=[a-zæøå]+(?:\s|,|:|$))/g, (letter, at: number) =>
    new RegExp(`^${ROLE}(?![A-Za-zÀ-ÖØ-öø-ɏ])`, 'iu').test(line.slice(at)) ? letter.toLowerCase() : letter,
  );
}

function isShort(line: string): boolean {
  return line.length <= LONGEST && !/^\s*[-*|]/.test(line) && !/[a-zæøå]{2}\.\s*$/.test(line);
}
