import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import type { MapNode } from './nodes.ts';
import { quote } from './quote.ts';

/** A part in braces that has no colon: most often the rest of a text with a comma in it. */
export interface CommaInText {
  /** The pairs that are such parts are those from `first` to this one. */
  last: number;
  /** Where the first part starts and the last one ends. */
  start: number;
  end: number;
  /** The text that was meant, where it goes on from the value before; without line breaks. */
  whole: { start: number; text: string } | null;
}

/** What stands without a colon in braces, from the pair with this number on. */
export function commaInText(map: MapNode, first: number, text: string): CommaInText {
  let last = first;
  while (isBare(map, last + 1)) last++;
  const { start } = map.pairs[first]!.key;
  const { end } = map.pairs[last]!.key;
  const before = map.pairs[first - 1]?.value;
  const goesOn = before?.kind === 'scalar' && before.style === 'plain' && typeof before.value === 'string';
  const whole = goesOn ? { start: before.start, text: text.slice(before.start, end).replace(/\s*\n\s*/g, ' ') } : null;
  return { last, start, end, whole };
}

/** Whether a pair in braces is a word or text without a colon. */
export function isBare(map: MapNode, index: number): boolean {
  const pair = map.pairs[index];
  return map.flow && pair?.value === null && pair.key.kind === 'scalar';
}

/** Words that a text goes on with after a comma, and that no field is called. */
const GOES_ON =
  /^(?:og|eller|samt|men|når|som|der|dersom|hvis|så|slik|at|med|uten|i|på|for|av|etter|ved|hos|mot|under|inkludert|herunder|blant|både|da|mens|fordi|særlig|jf|jamfør|en|ei|et|de|den|det|dei|ikke|ikkje|òg|også)(?![A-Za-zÀ-ÖØ-öø-ɏ])|^[A-ZÆØÅ\d«(§]/;
const LONGEST_SHOWN = 200;

/** What is said of it. Whether it is text and no field is certain where no field could be called so. */
export function sayCommaInText(
  { start, end, whole }: CommaInText,
  text: string,
): Pick<Diagnostic, 'message' | 'help'> & { replacement: string | null } {
  const part = quote(text.slice(start, end));
  if (whole === null)
    return {
      message: {
        nb: `${part} er ikke et felt: kolonet mangler.`,
        en: `${part} is not a field: the colon is missing.`,
      },
      help: {
        nb: 'Inni { } skrives hvert felt «navn: verdi», med komma mellom. En tekst med komma i settes i anførselstegn.',
        en: 'In { } each field is written “name: value”, with commas between. Put text with a comma in it in quotation marks.',
      },
      replacement: null,
    };
  const isText = GOES_ON.test(text.slice(start, end));
  const quoted = JSON.stringify(whole.text);
  const shown = quoted.length > LONGEST_SHOWN ? '"…"' : quoted;
  return {
    message: {
      nb: `Komma skiller felter inni { }, og ${part} er ikke et felt.`,
      en: `Commas separate fields in { }, and ${part} is not a field.`,
    },
    help: isText ? quoteIt(shown) : quoteOrName(shown),
    replacement: isText && !text.slice(whole.start, end).includes('\n') ? quoted : null,
  };
}

function quoteIt(shown: string): Message {
  return {
    nb: `Sett teksten i anførselstegn: ${shown}`,
    en: `Put the text in quotation marks: ${shown}`,
  };
}

function quoteOrName(shown: string): Message {
  return {
    nb: `Er det tekst, sett den i anførselstegn: ${shown}. Er det et felt, mangler kolonet: «navn: verdi».`,
    en: `If it is text, put it in quotation marks: ${shown}. If it is a field, the colon is missing: “name: value”.`,
  };
}
