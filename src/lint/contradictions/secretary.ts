import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { guarded } from '../prose/guarded.ts';
import { leadOf } from '../prose/lead-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { anyOfficeOf } from './any-office.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = [
  'sekretær',
  'sekretæren',
  'sekretariat',
  'sekretariatet',
  'sekretærfunksjonen',
  'sekretariatsfunksjonen',
  'sekretæroppgavene',
  'sekretæroppgåvene',
  'sekretæransvaret',
  'sekretærrollen',
  'sekretærrolla',
  'referat',
  'referatet',
  'referatene',
  'referent',
];
/** Another body's, or somebody else's for a time. */
const OTHER =
  /grupp|utvalg|utval |nettverk|team|forum|fravær|forfall|vara|beredskapsråd(?!gi|gj)|ungdomsråd|kriseled|kriselei|kriseteam|øvelse|øving|kommunestyr|formannskap|stedfortred|stadfortred| (?:når|dersom|hvis|viss|inntil|(?:fram|frem) til) /;
const TURNS =
  / (?:annenhver|annethvert|annan ?kvar|annakvar|anna kvar|anna kvart|vekselvis|vekselsvis|omgang|rundgang|partallsår|oddetallsår|partalsår|oddetalsår|partallår|byter|bytter|skift|tur) (?!(?:måned|månad|uke|veke|dag) )/;
const NO_TURNS = / (?:ikke|ikkje) (?:på (?:omgang|rundgang)|vekselvis) /;
const OFFICE = '(?:en |ei |ein |fast )?(\\S+)(?: i \\S+(?: kommune)?)?';
const BY = [
  new RegExp(
    ` ${OFFICE} (?:er|fungerer som|fungerar som|skal være|skal vere|virker som) (?:(?:politi)?rådets |faste? )*(?:sekretær|sekretariat|referent)(?:en|et)? `,
  ),
  new RegExp(
    ` (?:sekretær|sekretæren|sekretariat|sekretariatet|referent)(?: (?:for|i) (?:politi)?rådet)? er ${OFFICE} `,
  ),
  guarded(
    / (?:ivareta|ivarete|ligg|legg|lagt|utgjør|utfør|dekk|hold|hald)\S* (?:av|hos|til|i) /,
    new RegExp(
      ` (?:sekretariat|sekretær)\\S* (?:\\S+ ){0,3}(?:ivaretas|ivaretakast|vert ivareteke|ligger|ligg|legges|leggast|lagt|utgjøres|utføres|utførast|dekkes|holdes|haldast) (?:av|hos|til|i) ${OFFICE} `,
    ),
  ),
  new RegExp(
    ` ${OFFICE} (?:ivaretar|ivaretek|har|utgjør|held|holder|stiller|stiller med|har (?:rollen|rolla|funksjonen|oppgaven|oppgåva) som) (?:sekretariat|sekretær)\\S* `,
  ),
  guarded(
    / (?:skrives|føres|skrivast|førast|utarbeides|skrive|skrevet|ført|utarbeidast) av /,
    new RegExp(
      ` (?:møte)?referat(?:et|er|a|ene)? (?:\\S+ ){0,3}?(?:skrives|føres|skrivast|førast|utarbeides|utarbeidast|skrive|skrevet|ført) av ${OFFICE} `,
    ),
  ),
  guarded(
    / (?:møte)?referat/,
    new RegExp(
      ` ${OFFICE} (?:(?:er|og) \\S+ (?:og )?)?(?:skriver|skriv|fører|førar) (?:også |og )?(?:møte)?referat(?:et|ene|a)? `,
    ),
  ),
];
const CALLS = guarded(
  / (?:kaller|kallar|innkaller|innkallar) /,
  new RegExp(
    ` ${OFFICE} (?:kaller|kallar|innkaller|innkallar) (?:\\S+ ){0,6}?og (?:skriver|skriv|fører|førar) (?:møte)?referat\\S* `,
  ),
);
/** «Politikontakten har ansvar for innkalling, sakliste og referat.» */
const ANSWERS = guarded(
  / ansvar(?:et)? for /,
  new RegExp(
    ` ${OFFICE} (?:har|har fått|tar|tek) (?:\\S+ )?ansvar(?:et)? for (?:(?!følg|oppfølg)\\S+ ){0,5}(?:møte)?referat\\S* `,
  ),
);
const LISTED = /^[^A-Za-zÀ-ÖØ-öø-ɏ]*([A-Za-zÀ-ÖØ-öø-ɏ-]+)[^()|\n]{0,30}\([^)\n]{0,40}sekretær\b/;

/** Who keeps the minutes of the council. */
export function secretary(context: LintContext): Matter<Office> {
  return {
    name: { nb: 'Politirådets sekretær', en: 'The secretary of the council' },
    said: allSaid(context),
    agree: isSameOffice,
    help: {
      nb: 'Skriv sekretæren ett sted, som felt, og nevn det i teksten med {{politiråd.sekretær}}.',
      en: 'Write the secretary once, as data, and mention it in the text as {{politiråd.sekretær}}.',
    },
  };
}

function allSaid({ agreement, prose }: LintContext): Said<Office>[] {
  const said: Said<Office>[] = [];
  const { politiråd } = agreement.seksjoner;
  if (!isUtelatt(politiråd) && politiråd.sekretær !== undefined && !isUtelatt(politiråd.sekretær)) {
    const { rolle, veksler } = politiråd.sekretær;
    const path = ['seksjoner', 'politiråd', 'sekretær'];
    const office = rolle === undefined ? null : anyOfficeOf(rolle.toLowerCase());
    if (veksler) said.push(saidAsFact(path, 'på omgang', { side: 'both', name: 'på omgang' }));
    else if (rolle !== undefined && office) said.push(saidAsFact(path, rolle, office));
  }
  for (const sentence of sentencesWith(prose, WORDS, isCandidate)) {
    const found = saidIn(sentence);
    if (found) said.push(found);
  }
  return said;
}

/** In the section about SLT others have secretaries too. */
function isCandidate({ text, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && (text.section !== 'SLT' || / politirådets? /.test(keys));
}

function saidIn(sentence: ProseSentence): Said<Office> | null {
  const { text, start, end, from, to, keys } = sentence;
  const words = text.wordList.slice(from, to);
  const sayWord = (key: string, office: Office) => {
    const word = words.find((it) => it.key === key);
    return word ? saidInText(sentence, word.start, word.end, office) : null;
  };
  if (OTHER.test(keys) || OTHER.test(leadOf(sentence))) return null;
  if (text.section === 'politiråd') {
    const listed = LISTED.exec(text.words.slice(start, end))?.[1]?.toLowerCase();
    const office = listed === undefined ? null : anyOfficeOf(listed);
    if (listed !== undefined && office) return sayWord(listed, office);
  }
  if (
    TURNS.test(keys) &&
    !NO_TURNS.test(keys) &&
    / (?:skriver|skriv|fører|sekretær\S*|sekretariat\S*|referent) /.test(keys)
  )
    return saidInText(sentence, start, end, { side: 'both', name: 'på omgang' });
  if (/ eller /.test(keys)) return null;
  const isOfCouncil = text.section === 'politiråd' || / (?:politi)?råde(?:t|ts) /.test(keys);
  for (const pattern of [...BY, CALLS, ANSWERS]) {
    const key = pattern.exec(keys)?.[1];
    // Offices that few agreements speak of have minutes of their own to keep.
    const office = key === undefined ? null : isOfCouncil ? anyOfficeOf(key) : officeOf(key);
    if (key !== undefined && office) return sayWord(key, office);
  }
  return null;
}
