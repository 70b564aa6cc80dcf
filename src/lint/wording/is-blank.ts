/** «<hel setning>», «‹navn›» */
const ANGLED = /^[<‹〈][^<>‹›\n]{1,200}[>›〉][.:]?$/;
/** «[navn]», «{navn}» */
const BRACKETED = /^(?:\[[^[\]\n]{1,200}\]|\{(?!\{)[^{}\n]{1,200}\})[.:]?$/;
const SAYS_SOMETHING = /[0-9A-Za-zÀ-ÖØ-öø-ɏ]/;
/** «xx», «NN»: what codes can be, too. */
const CROSSED = /^(?:[xX]{2,}|[nN]\.? ?[nN]\.?)$/;

/** A longer value that begins with a letter is no row of crosses. */
const LONGEST_CROSS = 20;

/** Whether a value begins with a letter from A to Z or a digit, as most do: then it says something, and stands in no brackets. */
function beginsPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Whether a value is nothing but a blank to fill in: dots, lines, an ellipsis, or words in angle brackets. */
export function isBlank(text: string): boolean {
  if (beginsPlain(text)) return false;
  const said = text.trim();
  return !SAYS_SOMETHING.test(said) || ANGLED.test(said);
}

/** As `isBlank`, for what is no text: there brackets and crosses mean nothing else. */
export function isBlankCode(text: string): boolean {
  if (text.length > LONGEST_CROSS && beginsPlain(text)) return false;
  const said = text.trim();
  return isBlank(said) || BRACKETED.test(said) || CROSSED.test(said);
}

/** What is no reason for leaving something out, or for an ignore: «<grunn>», «…», «grunn», «TODO». */
export function isNoReason(reason: string): boolean {
  return isBlankCode(reason) || NO_REASON.test(reason.trim());
}

const NO_REASON =
  /^(?:grunn(?:en)?|begrunnelse|grunngjeving|årsak|reason|the reason|utelatt|test)[.:]?$|(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:TODO|FIXME|TBD|lorem ipsum|fyll inn|fyll ut her|[xX]{3,}|_{3,})(?![A-Za-zÀ-ÖØ-öø-ɏ])|[<‹][A-Za-zÀ-ÖØ-öø-ɏ][^<>‹›\n]{0,80}[>›]/i;
