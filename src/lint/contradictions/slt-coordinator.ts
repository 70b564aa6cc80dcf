import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Opposites } from './opposites.ts';

const NOT = '(?:ikke|ikkje|ingen)';
const HAS_NONE = new RegExp(
  ` (?:har|have|ha) (?:(?!hatt |men )\\S+ ){0,4}?${NOT} (?:(?:egen|eigen|fast|noen|nokon|en|ein|ansatt|tilsatt|tilsett|lenger) ){0,2}(?:slt-|slt )?koordinator | (?:uten|utan) (?:(?:egen|eigen|fast|noen|nokon) )?(?:slt-?koordinator|slt-?koordinatorstilling|(?<= slt .{0,80})koordinator|(?<= slt .{0,80})koordinatorstilling) |(?:ikke|ikkje) har (?:\\S+ ){0,2}slt-?koordinator |slt-?koordinator(?:en|stilling|stillingen|stillinga)? er (?:(?:ikke|ikkje|ei) (?:besatt|tilsatt|tilsett|ansatt|opprettet)|lagt ned|nedlagt|avviklet|avvikla)`,
);
/** «har ikke egen SLT-koordinator, men deler stillingen med nabokommunen»: there is one after all. */
const SHARES_ONE =
  / (?:egen|eigen) (?:slt-?)?koordinator\S* (?:\S+ ){0,2}?(?:men|fordi|ettersom|sidan|siden) (?:\S+ ){0,4}?(?:deler|delar|samarbeider|samarbeidar|kjøper|kjøpar|leier|leiger|leigar) | (?:deler|delar|delt|deles|delast) (?:\S+ ){0,3}?(?:stilling\S*|koordinator\S*|slt-koordinator\S*|ein|en) (?:\S+ )?med | stilling\S* (?:er |blir |vert )?(?:delt|felles) med | felles (?:slt-?)?koordinator/;
/** «Kommuner som ikke har SLT-koordinator, bør vurdere …»: said of any that has none. */
const OF_THOSE =
  / (?:kommuner|kommunar|dei|de|der|dersom|hvis|viss|når) (?:\S+ ){0,3}?(?:ikke|ikkje|ingen) |^ (?!kommunen |partene |partane )\S+ og (?!kommunen )\S+ (?:kommuner |kommunar )?har (?:ikke|ikkje|ingen) | (?:nabokommunene|nabokommunane|de andre|dei andre) (?:\S+ ){0,2}har (?:ikke|ikkje|ingen) /;
/** Ends like a verb and is none. */
const NO_VERB = '(?!eller |etter |under |over |men |per |dersom |hver |kvar |her |der |når )';
const DOES = new RegExp(
  ` kommunen har (?:egen |eigen |fast |en |ein )?slt-koordinator | slt-koordinator(?:en)? ${NO_VERB}(?:\\S+er|\\S*ar|er|gir|gjev|legg|har|skal|skriv|held|møtes|møtest|setter|set|kallar) `,
);
/** Who is not there yet, is no one of this kommune, or is spoken of with reservations. */
const NOT_HERE =
  / (?:ikke|ikkje|ei) | ingen | når | dersom | hvis | viss | om kommunen| interkommunal| i \S+ kommune | nabo|vurder|fram til| (?:blir|vert|er|skal|bli|skal bli) (?:\S+ )?(?:tilsatt|tilsett|ansatt|opprettet|oppretta|ansettes|tilsettes|tilsetjast|opprettes|opprettast) | kan | ville? | bør | burde /;

/** «I praksis foregår det mellom politikontakten og enhetene» */
const DONE_BY_OTHERS =
  / (?:foregår|føregår|skjer|drives|drivast|ivaretas|ivaretakast|utføres|utførast|koordineres|koordinerast|samordnes|samordnast|gjennomføres|gjennomførast|organiseres) (?:det |dette |arbeidet )?(?:i praksis |i dag |i hovedsak |i det daglige )*(?:mellom|av) (?:politikontakten|politikontakta|politiet) og (?!slt)(?!.* slt-?koord)| i praksis (?:\S+ ){0,3}?(?:mellom|av) (?:politikontakten|politikontakta|politiet) og (?!slt)(?!.* slt-?koord)/;
/** «Bekymringssamtaler gjennomføres av politiet og barnevernet»: one of the measures, not all the work. */
const OF_ONE_MEASURE =
  /^ (?:\S+ ){0,3}?\S*(?:samtale|samtaler|samtalar|kurs|besøk|kontroller|kontrollar|møter|møtet|kvelder|kveldar|patruljer|undervisning|undervising|ruskontrakter|ruskontraktar|kartlegging|oppfølging) (?:blir |vert |skal )?(?:foregår|føregår|skjer|utføres|utførast|gjennomføres|gjennomførast|organiseres|ivaretas) /;
const IS_THE_DRIVER =
  /(?:pådriver|pådrivar|drivkraft|drivkrafta|drivkraften|motor|motoren) (?:\S+ ){0,4}(?:er|som er) (?:kommunens )?slt-?koordinator| slt-?koordinator(?:en)? (?:som |er |skal |har |skal være |skal vere |vere |være )*(?:driver|driv|drivkraft\S*|pådriver\S*|pådrivar\S*|motor\S*|leder|leier|leiar|lede|leie|koordinerer|koordinerar|koordinere|samordner|samordnar|samordne) (?!politiråd|rådet|grupp|koordineringsgrupp|møt)/;

/** Statements on the SLT coordinator that contradict each other. */
export const SLT_COORDINATOR: readonly Opposites[] = [
  {
    about: { nb: 'om kommunen har SLT-koordinator', en: 'whether the kommune has an SLT coordinator' },
    one: {
      words: ['slt-koordinator', 'koordinator', 'slt-koordinatorstilling', 'koordinatorstilling', 'slt-koordinatoren'],
      test: (keys) => HAS_NONE.test(keys) && !SHARES_ONE.test(keys) && !OF_THOSE.test(keys),
    },
    other: {
      words: ['slt-koordinatoren', 'slt-koordinator'],
      test: (keys) => DOES.test(keys) && !NOT_HERE.test(keys) && !HAS_NONE.test(keys),
      fact: (agreement) => {
        const { SLT } = agreement.seksjoner;
        const percent = isUtelatt(SLT) ? undefined : SLT.koordinator?.stillingsprosent;
        return percent === undefined
          ? null
          : { path: ['seksjoner', 'SLT', 'koordinator'], words: `SLT-koordinator i ${percent} prosent stilling` };
      },
    },
  },
  {
    about: { nb: 'hvem som driver SLT-arbeidet', en: 'who runs the SLT work' },
    one: {
      words: ['politikontakten', 'politikontakta', 'politiet'],
      test: (keys, { text }) =>
        (text.section === 'SLT' || / slt/.test(keys)) &&
        DONE_BY_OTHERS.test(keys) &&
        !OF_ONE_MEASURE.test(keys) &&
        !/ også | òg | og så /.test(keys),
    },
    other: {
      words: ['slt-koordinator', 'slt-koordinatoren'],
      test: (keys, { text }) => (text.section === 'SLT' || /arbeid|samarbeid/.test(keys)) && IS_THE_DRIVER.test(keys),
    },
  },
];
