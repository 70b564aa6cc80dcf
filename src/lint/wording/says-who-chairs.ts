import { sentenceAfter, sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { ROLE } from './roles.ts';

/** Words of sentences that may say who chairs the council. */
export const CHAIRING = (
  'ledes leiast leies ledet leia styres styrast leder leier leiar lede leie styrer presiderer presiderar lederen leiaren møteleder møteleiar ordstyrer ordstyrar forsetet rådsleder rådsleiar ' +
  'rådslederen rådsleiaren formann formannen rådsformann ledelsen ledelse leiinga leiing ledervervet leiarvervet lederansvaret leiaransvaret lederrollen leiarrolla lederfunksjonen ' +
  'leiarfunksjonen møteledelsen møteleiinga klubba klubben klubben'
).split(' ');

const COUNCIL = / (?:(?:samarbeids|politi)?råde(?:t|ts)|politiråd|politirådsmøte\S*|rådsmøte\S*) /;
/** Bodies, units and people that others lead. */
const OTHER =
  / (?:[^ ]*(?:forum|forumet|gruppe[nr]?|gruppa|gruppene|gruppene|grupper|utvalg|utvalget|utval|utvalet|nettverk|nettverket|team|teamet|distrikt|distriktet|avdeling|avdelingen|avdelinga|stasjon|stasjonen|kontor|kontoret|etat|etaten|barnevern|barnevernet|tjenesten|tjeneste|tenesta|teneste|enhet|enheten|eining|eininga|seksjon|seksjonen|administrasjonen|organisasjonen|sentralen|stab|staben|kriseledelse\S*|komite\S*|arbeid|arbeidet|innsats|innsatsen|skole|skolen|skule|skulen|prosjekt\S*|nemnd\S*|senter|senteret|ungdomsråd\S*|eldreråd\S*|beredskapsråd\S*|næringsråd\S*|trafikkråd\S*|ettersøk\S*|etterforsk\S*|kommunestyre\S*|formannskap\S*)|slt|nav) /;
const HEAD =
  '(?:leder|leiar|lederen|leiaren|møteleder|møteleiar|møtelederen|møteleiaren|ordstyrer|ordstyrar|rådsleder|rådsleiar|rådslederen|rådsleiaren|formann|formannen|rådsformann)';
const OFFICE =
  '(?:ledelsen|ledelse|leiinga|leiing|ledervervet|leiarvervet|lederansvaret|leiaransvaret|lederrollen|leiarrolla|lederfunksjonen|leiarfunksjonen|møteledelsen|møteleiinga|klubba|klubben)';
const OF_COUNCIL = '(?: (?:av|for|i) (?:politirådet|rådet|møtene|møta|politiråd|samarbeidsrådet))?';
const IN = '(?: (?:i|for|ved) \\S+(?: kommune)?)?';
const TURNS =
  '(?:vekselvis|vekselsvis|på omgang|på rundgang|etter tur|annenhver|annethvert|annakvar|annakvart|annankvar|anna kvart|annan kvar|på skift)';

/** «ledes av …», «er ledet vekselvis av …»: what is led stands before. */
const PASSIVE = new RegExp(` (?:ledes|leiast|leies|ledet|leia|styres|styrast) (?:\\S+ ){0,3}?(?:av|${TURNS}|${ROLE}) `);
/** «ordføreren leder …», «leder ordføreren møtene»: what is led stands after. */
const ACTIVE = new RegExp(
  ` (?:${ROLE}${IN}|som|og|kommune|den|han|hun|ho|utpeker|utpeikar|bemyndiger|peker ut|peikar ut) (?:skal |(?:også |og )?(?:sitter|sit) (?:\\S+ ){0,6}(?:og ))?(?:leder|leier|leiar|lede|leie|styrer|presiderer|presiderar)(?= )`,
);
const INVERTED = new RegExp(` (?:leder|leier|leiar|styrer) ${ROLE}${IN} (?=(?:møtene|møta|møtet|politirådet|rådet) )`);
/** «leder av rådet er ordføreren», «leder: ordføreren» */
const HEAD_IS = new RegExp(
  ` ${HEAD}${OF_COUNCIL}(?: (?:er|blir|vert|skal være|skal vere|heter|fungerer))?(?: (?!og |sender |kallar |kaller |setter |set |skal |kan |møter |har |av |for )\\S+){0,5}? ${ROLE} `,
);
/** «ordføreren er fast møteleder», «ordføreren som leder» */
const IS_HEAD = new RegExp(
  ` ${ROLE}${IN}(?: (?!møter |av |for |leder |leiar )\\S+){0,3}? (?:er|som|blir|vert|sitter|sit|fungerer|fungerar|være|vere|vervet|velges|vald)(?: (?:som|til|fast|den|politirådets|rådets|vald|valgt|ein|født|fødd|selvskreven|sjølvskriven)){0,3} ${HEAD}(?= )`,
);
/** «Ordfører (leder)», «Ordføreren i Lom, leder», «| Ordfører | leder |» */
const APPOSED = new RegExp(` ${ROLE}${IN}(?: \\S+){0,3}? ${HEAD}(?= )`);
const APART =
  /[(,–:|-] ?(?:fast )?(?:møte|råds)?(?:leder|leiar|ordstyrer|ordstyrar|formann)(?:en)?(?:$|[\s),.;:|])(?! (?:av|for|i|ved|på) )/;
const OFFICE_IS = new RegExp(
  `(?<! (?:øverste|øvste|politiske|administrative|kommunale|kommunens|politiets|lokale|sin|si)) ${OFFICE}${OF_COUNCIL} (?!og |samt |i |av |for |hos |fra |frå |ved )(?:er |blir |vert |skal |har |går |vil )?(?:\\S+ ){0,4}?(?:${ROLE}|${TURNS}) `,
);
const HAS_OFFICE = new RegExp(
  ` ${ROLE}${IN}(?: \\S+){0,1} (?:har|innehar|tar|tek|ivaretar|ivaretek|har fått) (?:\\S+ ){0,1}?${OFFICE} `,
);
/** Nobody yet, but how it is decided. */
const CHOSEN = [
  new RegExp(
    ` (?:rådet|politirådet|medlemmene|medlemene|partene|partane) (?:vel|velger|utpeker|peikar ut|peker ut|konstituerer seg) (?:\\S+ ){0,3}${HEAD} `,
  ),
  new RegExp(
    ` ${HEAD}${OF_COUNCIL}(?: \\S+){0,2} (?:velges|veljast|vel|velger|vels|utpekes|utpeikast|oppnevnes|oppnemnast|(?:er|blir|vert) (?:valgt|vald|valt|utpekt|oppnevnt)|rullerer|rullerar|roterer|roterar|går|byttes|byter) `,
  ),
];
/** Who else may be led in the rest of the clause. */
const CLAUSE_END = / (?:og|men|mens|medan|som|når|i hennes|i hans|der) .*/;
/** «hvem som leder møtene, avgjøres …» asks and does not say. */
const ASKED =
  / (?:hvem|kven)(?: av (?:\S+ ){1,5}?)?(?: ?som)? (?:skal |kan |bør )?(?:leder|leier|leiar|lede|leie|styrer|styre|(?:er|være|vere|blir|bli|vert) (?:\S+ ){0,2}?(?:leder|leiar|møteleder|møteleiar))(?= )/g;
/** «ledes av den som passer best» */
const BY_ANYBODY = / (?:ledes|leiast|leies|ledet|leia|styres) av (?:den|en|ein|noen|nokon) (?:av \S+ )?som /;
/** Put off: «leder velges senere». */
const PUT_OFF = / (?:senere|seinare|seinere|nærmere|nærare) /;
/** «har tidligere vært ledet av ordføreren» */
const PAST = / (?:tidligere|tidlegare|hittil|før) (?:\S+ ){0,2}(?:vært|vore|var|ble|blei|vart|ledet|leia) /;
const PRESENT = / (?:nå|no|heretter|skal|leder|leier|leiar|ledes|leiast) /;
const IN_OTHER_WORDS = [
  / (?:veksler|vekslar|bytter|byter|skifter|skiftar) (?:på|om) å (?:lede|leie) /,
  new RegExp(` under (?:${ROLE} (?:ledelse|leiing)|(?:ledelse|leiing) av ${ROLE}) `),
  new RegExp(` ${ROLE} (?:skal )?(?:fører|førar|føre|har|ha) forsetet `),
  new RegExp(` til å (?:lede|leie) (?:rådet|politirådet|møtene|møta) er ${ROLE} `),
];
/** «Ordfører Kari Moe leder politirådet» */
const NAMED =
  /[A-ZÆØÅ][a-zß-öø-ɏ]+ [A-ZÆØÅ][a-zß-öø-ɏ-]+ (?:skal lede|leder|leier|leiar) (?:politirådet|rådet|møtene|møta)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;
const SHORT_HEAD = new RegExp(`^ ${HEAD}${OF_COUNCIL} $`);
const HAS_ROLE = new RegExp(` ${ROLE} `);
const ABOUT_GROUP = / (?:\S*(?:grupp|utval|nettverk|team|forum)\S*) /;
const OWN_NAMES = / (?:slt-?koordinator\S*|\S*kontaktpunkt\S*) /g;

/** Whether a sentence says who chairs the council, and not who leads something else. */
export function saysWhoChairs(sentence: ProseSentence): boolean {
  const { text } = sentence;
  const keys = / (?:hvem|kven) /.test(sentence.keys) ? sentence.keys.replace(ASKED, ' - ') : sentence.keys;
  if (PAST.test(keys) && !PRESENT.test(keys)) return false;
  const previous = sentenceBefore(sentence)?.keys ?? '';
  const isAfterOther = ABOUT_GROUP.test(previous) && !COUNCIL.test(previous);
  const inCouncil = (text.section === 'politiråd' && !isAfterOther) || COUNCIL.test(keys) || COUNCIL.test(previous);
  if (!inCouncil) return false;
  if (SHORT_HEAD.test(keys)) return HAS_ROLE.test(sentenceAfter(sentence)?.keys ?? '');
  if (CHOSEN.some((pattern) => isOfCouncil(pattern, keys)) && !PUT_OFF.test(keys)) return true;
  if (
    IN_OTHER_WORDS.some((pattern) => pattern.test(keys)) ||
    NAMED.test(text.words.slice(sentence.start, sentence.end))
  )
    return true;
  if (BY_ANYBODY.test(keys) && !HAS_ROLE.test(keys)) return false;
  const passive = PASSIVE.exec(keys);
  if (passive && leads(lastClause(keys.slice(0, passive.index + 1)), isAfterOther, true)) return true;
  const active = ACTIVE.exec(keys);
  // «Leiaren kallar inn til møta og leier dei» does not say who that is.
  const isSomebody = active && (HAS_ROLE.test(keys) || HAS_ROLE.test(previous));
  if (active && isSomebody && leads(keys.slice(active.index + active[0].length), isAfterOther, false)) return true;
  if (APART.test(text.words.slice(sentence.start, sentence.end)) && isOfCouncil(APPOSED, keys)) return true;
  return INVERTED.test(keys) || [HEAD_IS, IS_HEAD, OFFICE_IS, HAS_OFFICE].some((pattern) => isOfCouncil(pattern, keys));
}

/** Whether what is led, before or after the verb, is the council: named, or nothing else. */
function leads(said: string, isAfterOther: boolean, before: boolean): boolean {
  const plain = ` ${said} `.replace(/ +/g, ' ').replace(OWN_NAMES, ' ');
  const near = before ? plain : plain.replace(CLAUSE_END, ' ');
  if (COUNCIL.test(near)) return true;
  return !OTHER.test(near) && !isAfterOther;
}

/** The words of the clause that a verb ends. */
function lastClause(keys: string): string {
  const words = keys.trim().split(' ');
  return ` ${words.slice(-7).join(' ')} `;
}

const ENDS_IN_HEAD = new RegExp(` ${HEAD}$`);

/** Whether a pattern stands in a sentence and is not followed by what else is led: «leder av teknisk etat». */
function isOfCouncil(pattern: RegExp, keys: string): boolean {
  const match = pattern.exec(keys);
  if (!match) return false;
  if (COUNCIL.test(`${match[0]} `)) return true;
  const rest = keys.slice(match.index + match[0].length);
  if (/^ (?:av|for|i|ved|på) /.test(rest) && ENDS_IN_HEAD.test(match[0]))
    return COUNCIL.test(` ${rest.trim().split(' ').slice(0, 4).join(' ')} `);
  const before = keys.slice(Math.max(0, match.index - 25), match.index + 1);
  return !OTHER.test(match[0].replace(OWN_NAMES, ' ')) && !ABOUT_GROUP.test(before);
}
