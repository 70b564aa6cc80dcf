import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { partyMunicipalities } from '../municipalities.ts';
import { leadOf } from '../prose/lead-of.ts';
import { keysBetween, type ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { isAfterGroup } from './council-meetings.ts';
import { leaderOfThem } from './leads-them.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { isForTurn, ROTATION, rotationIn, TAKING_TURNS } from './rotating-chair.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = [
  ...TAKING_TURNS,
  'ledes',
  'ledet',
  'leia',
  'leiast',
  'leies',
  'leidd',
  'leder',
  'leier',
  'leiar',
  'lede',
  'leie',
  'lederen',
  'leiaren',
  'formann',
  'styrer',
  'styre',
  'ledelsen',
  'leiinga',
  'ledervervet',
  'leiarvervet',
  'møteleder',
  'møteleiar',
  'rådsleder',
  'rådslederen',
  'rådsleiar',
  'rådsleiaren',
  'lederfunksjonen',
  'leiarfunksjonen',
  'lederrollen',
  'leiarrolla',
];
const COUNCIL =
  / (?:politirådet|politirådets|rådet|rådets|møtene|møta|møtet|politirådsmøtene|rådsmøtene|politirådsmøta) /;
const NAMED = / (?:politi)?rådets? /;
const OTHER =
  /grupp|utvalg|utval|nettverk|team|forum|slt-arbeid|sammen|saman|(?:ordfør|kommunedirektør|rådmann)\S* og | råda |felles|skal ikke|skal ikkje/;
/** What another part of the sentence says about the deputy. */
const DEPUTY =
  / (?:og|men|mens|medan)? ?(?:\S+ ){1,3}(?:er|som|blir|leder|leiar|leier) (?:nestleder|nestleiar|varaleder|varaleiar)\S* | (?:nestleder|nestleiar)\S*(?: er| blir)? \S+|(?: i| ved| under)? (?:ordfører|ordførar|leder|leiar)?\S* ?(?:fravær|forfall)\S*.*/g;
const ROLE = '(\\S+)(?: i \\S+(?: kommune)?)?';
const IS = '(?:er|blir|vert|skal være|skal vere)';
/** After an apposition; in a list of persons another one follows. */
const DOES =
  '(?:åpner|opnar|leder|leiar|leier|kaller|kallar|innkaller|skal|kan|har|er|undertegner|underteiknar|underskriver|underskriv|signerer|signerar|setter|set|styrer|godkjenner|sender|møter|tar|tek|gir|gjev|fører|legger|legg|orienterer|orienterar|avgjør|svarer)';
const ALWAYS = 'til (?:enhver|ein kvar|ei kvar|en hver|kvar|einkvar|eikvar) tid';
/** Who chairs: «ledes av ordføreren», «ordføreren leder møtene», «rådets leder er ordføreren», «ordføreren er rådets leder». */
const BY = [
  new RegExp(` (?:ledes|leiast|leies|(?:er|blir|vert) (?:ledet|leia|leda|leidd)) av (?:den |det )?${ROLE} `),
  new RegExp(
    ` ${ROLE} (?:som |skal )?(?:(?:innkaller|innkallar|kaller inn|kallar inn)(?: til)?(?: \\S+)? og )?(?:leder|leier|leiar|lede|leie|styrer) (?:møtene|møta|møtet|politirådet|rådet|politirådsmøtene|rådets møter) `,
  ),
  // «I partallsår leder politistasjonssjefen møtene»
  new RegExp(` (?:leder|leier|leiar) ${ROLE} (?:møtene|møta|møtet|politirådet|rådet|politirådsmøtene|politirådsmøta) `),
  new RegExp(
    ` (?:leder|leiar|lederen|leiaren|formann) (?:(?:av|for|i) (?:\\S+ ){1,2})?${IS} (?:den (?:som )?)?(?:${ALWAYS} )?(?:(?:er|sittende|sitjande) )?(?:${ALWAYS} )?${ROLE} `,
  ),
  // «Lederen for rådet, kommunedirektøren, åpner møtene»
  new RegExp(
    ` (?:(?:leder|leiar|lederen|leiaren) (?:av|for|i) (?:politirådet|rådet)|(?:politirådets|rådets) (?:leder|leiar)|rådsleder|rådslederen|rådsleiar|rådsleiaren) ${ROLE} ${DOES} `,
  ),
  // «Ledervervet ligger til ordføreren», «… innehas av …»
  new RegExp(
    ` (?:ledervervet|leiarvervet|ledelsen|leiinga|lederfunksjonen|leiarfunksjonen|lederrollen|leiarrolla)(?: (?:av|for|i) \\S+)? (?:innehas av|er lagt til|er lagd til|legges til|leggjast til|ligger til|ligger hos|ligg til|ligg hos|tilligger|tillegges|har|skal ligge til|skal ligge hos) ${ROLE} `,
  ),
  new RegExp(
    ` ${ROLE} er (?:fast )?(?:(?:politi)?rådets |møte)?(?:leder|leiar|møteleder|møteleiar)(?: (?:av|for|i) (?:politi)?rådet)? `,
  ),
];
/** A deputy is no second chair, unless called the chair. */
const IS_CHAIR = / varaordfør\S+ er (?:\S+ )?(?:leder|leiar) (?:av|for|i) (?:politi)?rådet /;
/** «Ordføreren er leder.» in the section about the council. */
const PLAIN =
  /^ (?:ordfør\S+|ordførar\S*|kommunedirektør\S*|rådmann\S*|politimester\S*|politimeister\S*|lensmann\S*|politistasjonssjef\S*|stasjonssjef\S*) er (?:fast )?(?:leder|leiar|møteleder|møteleiar) (?:$|og |mens |medan |men )/;
const ELECTED =
  / (?:leder|leiar|lederen|leiaren|formann)(?: \S+){0,3} (?:velges|veljast|vert vald|blir valgt|blir vald|vert valt|valgt|vald) /;
/** «Møteledelsen går på omgang» */
const MEETINGS_LED = / møtele(?:delsen|iinga) /;
/** Another body, whose chair may take turns. */
const OTHER_BODY =
  /grupp|utvalg|utval|nettverk|team|forum|slt-arbeid|fellesmøt| felles møt|(?:sammen|saman) med politiråd| politiråd(?:a|ene) /;
/** «Ordfører (leder)», «Ordfører, leder» in a list or a table. */
const LISTED = /^[^A-Za-zÀ-ÖØ-öø-ɏ]*([A-Za-zÀ-ÖØ-öø-ɏ]+)[^()|\n]{0,30}(?:\(|, )(?:møte)?(?:leder|leiar)\b/;

/** The one who chairs, and the kommune of another that the text names with the role. */
interface Chair extends Office {
  elsewhere?: string;
}

/** Who chairs the council. */
export function chair(context: LintContext): Matter<Chair> {
  return {
    name: { nb: 'Politirådets leder', en: 'The chair of the council' },
    said: allSaid(context),
    agree: (one, other) => isSameOffice(one, other) && one.elsewhere === other.elsewhere,
    help: {
      nb: 'Skriv lederen ett sted, som felt, og nevn det i teksten med {{politiråd.leder}}.',
      en: 'Write the chair once, as data, and mention it in the text as {{politiråd.leder}}.',
    },
  };
}

function allSaid(context: LintContext): Said<Chair>[] {
  const { agreement, prose } = context;
  const said: Said<Chair>[] = [];
  const { politiråd } = agreement.seksjoner;
  if (!isUtelatt(politiråd) && politiråd.leder !== undefined && !isUtelatt(politiråd.leder)) {
    const { rolle } = politiråd.leder;
    const office = rolle === undefined ? null : officeOf(rolle.toLowerCase());
    if (rolle !== undefined && office) said.push(saidAsFact(['seksjoner', 'politiråd', 'leder'], rolle, office));
  }
  const own = partyMunicipalities(context).map(({ navn }) => navn.toLowerCase());
  const away: Said<Chair>[] = [];
  // Where several kommuner have one council, the mayor of each may chair.
  const isJoint = / felles (?:politi)?råd /.test(jointWords(prose));
  const forTurn = new Set<Said<Chair>>();
  for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
    const found = saidIn(sentence);
    if (!found) continue;
    if (isForTurn(sentence)) forTurn.add(found);
    const place = isJoint ? null : placeAfter(sentence, found);
    if (place === null || own.some((name) => name.includes(place.toLowerCase()))) said.push(found);
    else away.push({ ...found, value: { ...found.value, elsewhere: place } });
  }
  // Who chairs from another kommune is the one to be doubted.
  const all = [...said, ...away];
  // The kommuner of one council may take turns with each other.
  if (isJoint || own.length > 1) return all.filter(({ value }) => value.name !== ROTATION);
  // «I 2027 leder ordføreren» tells of one of those who take turns.
  const rotates = all.some(({ value }) => value.name === ROTATION);
  return rotates ? all.filter((it) => it.value.name === ROTATION || !forTurn.has(it)) : all;
}

function jointWords(prose: LintContext['prose']): string {
  return prose.hits('felles').reduce((sum, { text, index }) => sum + keysBetween(text.wordList, index, index + 2), ' ');
}

/** «Ordføreren i Stavanger leder rådet»: Stavanger. */
function placeAfter({ text }: ProseSentence, { at }: Said<Chair>): string | null {
  if (!('end' in at)) return null;
  return /^ i ([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+)/.exec(text.words.slice(at.end, at.end + 40))?.[1] ?? null;
}

function saidIn(sentence: ProseSentence): Said<Office> | null {
  const { text, start, end, from, to, item } = sentence;
  const words = text.wordList.slice(from, to);
  const sayWord = (key: string, office: Office) => {
    const word = words.find((it) => it.key === key);
    return word ? saidInText(sentence, word.start, word.end, office) : null;
  };
  const inCouncil = text.section === 'politiråd';
  if (inCouncil && (item || text.words[start] === '|')) {
    const cells = text.words.slice(start, end).split('|');
    for (const cell of cells) {
      const listed = LISTED.exec(cell)?.[1]?.toLowerCase();
      const office = listed === undefined ? null : officeOf(listed);
      if (listed !== undefined && office && !/slt|grupp|utval/.test(leadOf(sentence))) return sayWord(listed, office);
    }
  }
  const isPlain = inCouncil && PLAIN.test(sentence.keys) && !isAfterGroup(sentence);
  const isAboutCouncil =
    COUNCIL.test(sentence.keys) || (text.section === 'organisering' && MEETINGS_LED.test(sentence.keys));
  if (
    (inCouncil || isAboutCouncil) &&
    !OTHER_BODY.test(sentence.keys) &&
    (NAMED.test(sentence.keys) || !isAfterGroup(sentence))
  ) {
    const rotation = rotationIn(sentence);
    if (rotation) return saidInText(sentence, rotation.start, rotation.end, rotation.office);
  }
  const leader = leaderOfThem(sentence);
  if (!isPlain && !leader && !isAboutCouncil && !(inCouncil && ELECTED.test(sentence.keys))) return null;
  if (isPlain) {
    const [key = ''] = sentence.keys.trim().split(' ');
    const office = officeOf(key);
    return office && sayWord(key, office);
  }
  const keys = sentence.keys.replace(DEPUTY, ' ');
  if (OTHER.test(keys) || (item && /\b(?:gruppe|utvalg|slt)/.test(leadOf(sentence)))) return null;
  // Who stands in is no second chair.
  if (/ (?:når|dersom|hvis|viss|er) (?:\S+ ){0,4}(?:forfall|fravær|borte|forhindret|forhindra) /.test(sentence.keys))
    return null;
  if (ELECTED.test(keys)) return saidInText(sentence, start, end, { side: 'none', name: 'valgt' });
  if (/ eller | vekselvis | vekselsvis | annenhver | annakvar | omgang /.test(keys)) return null;
  const sayChair = (key: string | null | undefined) => {
    const office = key ? officeOf(key) : null;
    return key && office?.name && (office.name !== 'varaordfører' || IS_CHAIR.test(keys)) ? sayWord(key, office) : null;
  };
  const ofThem = sayChair(leader);
  if (ofThem) return ofThem;
  for (const pattern of BY) {
    const found = sayChair(pattern.exec(keys)?.[1]);
    if (found) return found;
  }
  return null;
}
