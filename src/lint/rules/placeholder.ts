import type { Path } from '../../diagnostics/diagnostic.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { howToLeaveOut } from '../how-to-leave-out.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Hit, keysBetween, type Prose, type ProseText, placeIn } from '../prose/prose.ts';
import { hasAddressAt, isText } from '../prose/texts.ts';
import type { Place, Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';
import { isBlank, isBlankCode, isNoReason } from '../wording/is-blank.ts';
import { MAY_HOLD_PLACEHOLDER, PLACEHOLDER_FORMS } from '../wording/placeholder-forms.ts';

const WORDS = expressionTable(
  (
    'todo,fixme,tbd,tba,lorem ipsum,fyll inn,fyll ut her,fylles|fyllast inn senere|seinere|seinare|her,sett inn navn|namn|dato|sted|stad|her|tekst|kommune,' +
    'navn kommer|mangler|settes,namn kjem|manglar,vi er i prosess,er vi i prosess,er i prosess på|med dette,er i prosess med å ansette|tilsette|utpeke,ola|kari nordmann,navn navnesen,' +
    'skriv inn,nummer|navn|namn|telefonnummer|dato|tekst settes|setjast|føyes|fylles|fyllast inn,fylles|fyllast|fyllest ut|inn etter|av|lokalt|i,nn,xx,xxx,xxxx,xxxxx,x|xx dager|dagar|dagers|uker|ukers|veker|måneder|månader|måneders|månaders|år|minutter|minutt|ganger|prosent|kroner,antall|tal dager|dagar|måneder|månader,klikk eller trykk|trykk her,klikk her for,fant ikke referansekilden,reference source not found,bookmark not defined,n ganger|gonger|møter|møte|prosent,bokmerke er ikke definert,fornavn etternavn,navn etternavn,nn|x kommune|politidistrikt,kommune x,fylles|fyllast|fyllest inn når|senere|seinare|seinere,settes|setjast|sett|satt|fylt|ført inn når tilsettinga|tilsettingen|ansettelsen|stillingen|stillinga|avtalen|avtala|navnet|namnet|kontakten,navn ikke avklart,tekst|teksten|innhold|innholdet|innhaldet kommer|kjem,ikke besatt,ikkje besett'
  )
    .split(',')
    .map((words) => [words, null]),
);

/** Numbers of cases and documents are codes and no text. */
const CASE_KEYS = new Set(['sak', 'saksnummer', 'journalnummer', 'dokument', 'orgnummer', 'telefon']);
/** Names and numbers that are not read as text. */
const FORM_KEYS = new Set(['enhet', 'telefon', 'paragrafer', 'orgnummer']);
/** «26/xx», «xx/26», «26/___», «26/?», «26/ », «<nr>/26» */
const CASE_GAP = /[<‹[{]|[/–-] *(?:[xXnN_.?…*]+(?![A-Za-z0-9])|$)|^(?:[xXnN_.?…*]+)? *\/|^[xXnN_.?…*]{2,}$|[xX?_]{2,}/;

/** «fornavn.etternavn@politiet.no» */
const ADDRESS_GAP =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ.])(?:(?:for|etter)(?:navn|namn)(?:[._](?:mellom|etter)?(?:navn|namn))?|navn|namn|xx+(?:[._]xx+)?|_{2,}|\.{3,}|nn|(?:ola|kari)[._]nordmann)@[\w.-]{1,60}|(?<![\w.+-])[\w.+-]{1,60}@(?:kommunen?|kommunenavn|kommunenamn|eksempel|example|domene)\.(?:no|com|org|net|kommune\.no)(?![\w.-]*\w)/gi;

/** Whether a text is a placeholder for something to be put in its place. */
export function isPlaceholder(text: string): boolean {
  return formsIn(text).length > 0;
}

/** Whether words between two offsets of a text are, or hold, what is reported as a blank. */
export function isToldAsBlank(prose: Prose, text: ProseText, start: number, end: number): boolean {
  const line = text.words.slice(text.words.lastIndexOf('\n', start) + 1, end);
  return (
    isPlaceholder(line) ||
    findExpressions(prose, WORDS).some((it) => it.hit.text === text && it.start < end && it.end > start)
  );
}

export const placeholder: Rule = {
  id: 'placeholder',
  kind: 'placeholders',
  title: { nb: 'Plassholder som ikke er fylt ut', en: 'Placeholder that has not been filled in' },
  description: {
    nb: 'Tomme datoer, prikkede linjer og «navn kommer» er hull i en avtale som skal forplikte.',
    en: 'Empty dates, dotted lines and “name to follow” are gaps in an agreement that is to bind.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  check(context, report) {
    const { prose } = context;
    const found = (at: Place, text: string) =>
      report({
        at,
        message: { nb: `«${text}» er ikke fylt ut.`, en: `“${text}” has not been filled in.` },
        ...('path' in at && { help: howToLeaveOut(at.path, context.source.value) }),
      });
    const blank = new Set<Path>();
    for (const { path, key, text } of stringsIn(context)) {
      const isGap = isText(key) ? isBlank(text) : key === 'utelatt' ? isNoReason(text) : isBlankCode(text);
      if (!isGap) continue;
      blank.add(path);
      found({ path }, text.length > 40 ? `${text.slice(0, 40)}…` : text);
    }
    for (const text of prose.texts) {
      if (blank.has(text.path)) continue;
      for (const { token, index } of formsIn(text.words)) {
        if (isContents(text.words, index, token) || isSignatureLine(text.words, index, token)) continue;
        if (isInCapitals(text.words, index, token) || hasAddressAt(text, index + token.length)) continue;
        found(placeIn(text, index, index + token.length), token.length > 24 ? `${token.slice(0, 24)}…` : token);
      }
    }
    for (const { path, key, text } of stringsIn(context)) {
      if (blank.has(path)) continue;
      if (FORM_KEYS.has(key))
        for (const { token, index } of formsIn(text)) found({ path, start: index, end: index + token.length }, token);
      if (text.includes('@'))
        for (const { 0: token, index } of matchesIn(text, ADDRESS_GAP))
          found({ path, start: index, end: index + token.length }, token);
      const gap =
        CASE_KEYS.has(key) && (key !== 'dokument' || /^\d{2,4}\//.test(text)) ? CASE_GAP.exec(text)?.[0] : undefined;
      if (gap !== undefined) found({ path }, text);
    }
    for (const { text, word } of prose.hits('kr')) {
      const after = /^\.? ?(?:,-|,(?!\d)|;)/.exec(text.words.slice(word.end, word.end + 4))?.[0];
      if (after !== undefined) found(placeIn(text, word.start, word.end + after.length), word.text + after);
    }
    // «nn» is also the code of a language.
    for (const { hit, start, end, text } of findExpressions(prose, WORDS))
      if (text !== 'nn' && !(/^fyll/i.test(text) && isForm(hit)) && !blank.has(hit.text.path))
        found(placeIn(hit.text, start, end), text);
  },
};

/** «Skjemaet fylles ut av rektor» is what the parties do. */
function isForm({ text, index }: Hit): boolean {
  return / (?:\S*skjema\S*|\S*rapport\S*|logg\S*|blankett\S*) /.test(keysBetween(text.wordList, index - 4, index));
}

/** The placeholders of a text by their form; of those that overlap the first. */
function formsIn(text: string): { token: string; index: number }[] {
  if (!MAY_HOLD_PLACEHOLDER.test(text)) return [];
  const found = PLACEHOLDER_FORMS.filter(({ triggers }) => triggers.some((it) => text.includes(it))).flatMap(
    ({ form }) => matchesIn(text, form).map(({ 0: token, index }) => ({ token, index })),
  );
  if (found.length < 2) return found;
  found.sort((a, b) => a.index - b.index || b.token.length - a.token.length);
  let end = 0;
  return found.filter(({ token, index }) => {
    if (index < end) return false;
    end = index + token.length;
    return true;
  });
}

/** «2. Tjenestetilbud ..... 3»: a line of a table of contents is no gap. */
function isContents(text: string, index: number, token: string): boolean {
  const after = text.slice(index + token.length, index + token.length + 6);
  return token.startsWith('..') && /^\s?\d{1,3}\s*(?:\n|$)/.test(after);
}

/** «STED OG DATO», «| NAVN | TELEFON |»: the heading of something. */
function isInCapitals(text: string, index: number, token: string): boolean {
  if (!/^[A-ZÀ-ÖØ-ÞĀ-ɏ]{4,}$/.test(token)) return false;
  const feed = text.indexOf('\n', index);
  return !/[a-zß-öø-ɏ]/.test(text.slice(text.lastIndexOf('\n', index) + 1, feed === -1 ? undefined : feed));
}

const ROLE = /ordfører|ordførar|politi|lensmann|rådmann|kommunedirektør/i;

const BLANK_DATE = /(?:^|[ ,\n])den ?[.…_xX/ ]{3,40}(?:20[\d_.]{2,4})?[ \t]*\n\s*$/;

function isDotted(token: string): boolean {
  return /^(?:\.{10,}|…{4,})$/.test(token);
}

/** A line of nothing but dots is one to sign on, where the next says who does and a date to fill in, told of already, stands above. */
function isAboveSignatory(text: string, index: number, token: string): boolean {
  const around = text.slice(Math.max(0, index - 200), index + token.length + 400);
  const at = Math.min(index, 200);
  const start = around.lastIndexOf('\n', at) + 1;
  const [line = '', ...after] = around.slice(start).split('\n');
  if (!/^[ \t.…_]+$/.test(line) || !BLANK_DATE.test(around.slice(0, start))) return false;
  return after.slice(0, 3).some((it) => ROLE.test(it) && !/[:.]\s*$/.test(it) && !VERB.test(it));
}

const VERB = / (?:er|heter|heiter|nås|skal|har|blir|vert|møter|treffes|leder|leier) /;

/** «Skien, 1. mars 2027», «Sted/dato:» above the lines to sign on, or a blank that is told of itself. */
const PLACE_OR_DATE =
  /(?:^|[\n ,])(?:sted|stad|dato|den)(?![A-Za-zÀ-ÖØ-öø-ɏ])[^\n]{0,60}\n|[A-ZÀ-ÖØ-Þ][^\n]{1,40}, (?:den )?(?:\d{1,2}\.|[_.…/ ]{3})[^\n]{0,30}\n/i;

/** A line with nothing but a line to sign on, and who signs, is told of as a signature in the text. */
function isSignatureLine(text: string, index: number, token: string): boolean {
  if (isDotted(token)) return isAboveSignatory(text, index, token);
  if (!/^_{10,}$/.test(token)) return false;
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index + token.length + 100).split('\n', 1)[0]!;
  const rest = line.replace(/_+/g, ' ');
  // Alone on its line, with no place or date to sign at, it is a gap.
  if (/^\s*_+\s*$/.test(line)) return PLACE_OR_DATE.test(text.slice(Math.max(0, index - 400), index));
  return /^\s*$/.test(rest) || (ROLE.test(rest) && !/:|\.\s*$/.test(rest) && !VERB.test(rest));
}
