import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';

/** Those who are no part of the kommune or the police. */
const OTHERS =
  'arrangør arrangøren arrangører arrangørar arrangørene arrangørane fylkeskommunen næringslivet utestedene utestadene skjenkestedene skjenkestadene serveringsstedene serveringsstadene butikkene butikkane kjøpesenteret vekterselskapet vekterselskapene vektarselskapa idrettslaget idrettslagene idrettslaga foreningene foreiningane velforeningene borettslaget borettslagene borettslaga gårdeierne gardeigarane huseierne huseigarane grunneierne grunneigarane helseforetaket sykehuset sjukehuset sametinget kirken kyrkja menigheten kyrkjelyden foreldre foreldrene foreldra foresatte føresette vegvesenet natteravnene natteravnane natteramnane hjelpekorpset russen festivalen festivalene drosjenæringen drosjenæringa turistfiskebedriftene turistfiskebedriftane turistbedriftene turistbedriftane reiselivsbedriftene reiselivsbedriftane reiselivet bedriftene bedriftane bransjen utelivsbransjen campingplassene campingplassane hotellene hotella overnattingsstedene overnattingsstadene utleierne utleigarane båtforeningen båtforeiningen båtforeininga båteierne båteigarane busselskapet bussselskapet rutebilselskapet fergeselskapet ferjeselskapet taxinæringen taxinæringa næringsforeningen næringsforeininga næringsforeiningen handelsstanden bøndene bondelaget bøndane gårdbrukerne gardbrukarane jaktlaget jaktlagene jaktlaga jegerne jegerane jegarane hytteeierne hytteeigarane hytteforeningen hytteforeininga velforeningen velforeininga vellaget ungdomslaget korpset redningsselskapet'.split(
    ' ',
  );
/** The state's: what the law makes them responsible for is told, not laid upon them. */
const AGENCIES =
  'up utrykningspolitiet utrykkingspolitiet skatteetaten arbeidstilsynet tolletaten tollvesenet mattilsynet kystvakten kystvakta fiskeridirektoratet forsvaret heimevernet konfliktrådet kriminalomsorgen naturoppsynet'.split(
    ' ',
  );
/** How the keys of a sentence mark them: so many alternatives would take long to compile and to try. */
const WHO = '@(?: sk[ou]l\\S*)?';
const AGENCY = '#';
/** «arrangøren av Bygdedagene», «styret i idrettslaget»; a party beside them makes it a common duty. */
const WHOSE =
  '(?:(?:av|for|til|i|på|ved) (?:(?!kommunen |politiet |partene |partane |som |skal |må |politikontakten |rådet |politirådet )[^ ]+ ){1,8}?)?';
const MUST =
  '(?:skal|må|plikter å|pliktar å|plikter|pliktar|er forpliktet til å|er forplikta til å|forutsettes å|føresetjast å|forventes å|forventast å|ventast å)';
/** What is done to them, and what they are to have, is no duty of theirs. */
const NO_DUTY =
  '(?!\\S+(?:es|ast|est) |få |samtykke |samtykkje |gi samtykke |gje samtykke |ha (?:møterett|informasjon|tilbud|tilbod|kopi|svar|beskjed|tilgang|innsyn|anledning|høve|talerett|en|ein|mulighet|melding|varsel) |kunne |vere |være |bli |verte |innkalles|vite |orienterast)';
/** Meeting and talking together is what an agreement with others looks forward to. */
const NO_WORK = '(?!samarbeide |samarbeida |møte |møta |ha (?:dialog|kontakt) |dele |kunne )';
const BOUND: readonly Pattern[] = [
  guarded(
    / (?:skal|må|plikter|pliktar|forpliktet|forplikta|forutsettes|føresetjast|forventes|forventast|ventast) /,
    new RegExp(
      ` (?<!(?:når|dersom|hvis|viss|om|at|som|før) )${WHO} ${WHOSE}(?:selv |sjølv |også |og )?${MUST} ${NO_DUTY}\\S+ `,
    ),
  ),
  guarded(
    / (?:skal|må|plikter|pliktar) (?!den |det |de |dei |politi|kommun|part|råd)/,
    new RegExp(
      ` (?:skal|må|plikter|pliktar) ${WHO} ${NO_DUTY}(?!ikke |ikkje |alle |begge |denne |dette |(?:\\S+ ){0,3}(?:kommune|kommunen|politi|politiet|lensmannen) )\\S+[eaå] `,
    ),
  ),
  guarded(
    [/ har /, / (?:med|hoved|hovud)?ansvar/],
    new RegExp(
      ` ${WHO} (?:(?!de |dei |den |det |som )\\S+ ){0,4}?har (?:også |og )?(?:et |eit |ein |selv |sjølv )?(?:særlig |særleg |eget |eige |medansvar |hovedansvar |hovudansvar )?ansvar(?:et)? (?:for|til) `,
    ),
  ),
  // «Skatteetaten, Arbeidstilsynet og politiet skal gjennomføre felles tilsyn»
  guarded(
    / (?:skal|må|plikter å|pliktar å) /,
    new RegExp(
      ` (?<!(?:når|dersom|hvis|viss|om|at|som|før|med|for|til|hos|av|fra|frå|politiet og) )${AGENCY} (?:(?:(?!som |når |for |om |at )\\S+ ){0,6}?(?:og|samt) (?:\\S+ ){1,3}?)?(?:skal|må|plikter å|pliktar å) ${NO_WORK}${NO_DUTY}\\S+ `,
    ),
  ),
  / (?:er ikke|er ikkje) part (?:\S+ ){0,5}(?:forutsettes|føresetjast|skal|plikter|pliktar|må) /,
];
/** «Råkjøring på riksveien følges opp av UP»: the parties can only ask for it. */
const LEFT_TO_OTHERS = guarded(
  / (?:opp|hånd om|hand om) av /,
  new RegExp(
    ` (?:følges|følgjast|fylgjast|tas|takast) (?:opp|hånd om|hand om) av (?:${AGENCIES.join('|')}|(?:statens )?vegvesen(?:et)?|arrangøren|arrangørene|arrangørane|skjenkestedene|skjenkestadene|næringslivet) (?!etter |i henhold|i samsvar|med hjemmel|med heimel)`,
  ),
);
/** What one of them does beside, or asks for. */
const PARTY = / (?:politiet|kommunen|kommuna|partene|partane|lensmannen|politikontakten|\S*koordinatoren) /;
/** A condition that the kommune or the police set by law binds them rightly, and so does what they have agreed to. */
const RIGHTLY =
  /vilkår|tillatelse|løyve|bevilling|bevilgning|vedtekt|søker|søkjer|forskrift| \S*lov(?:en|a) |hjemmel|heimel|avtalt med|avtale med|etter avtale|be om at|ber om at|krever at|krev at|oppfordre|inviter|ønsker at/;

const WORDS = [...OTHERS, ...AGENCIES, 'vegvesen', 'videregående', 'vidaregåande', 'part'];

export const thirdPartyDuty: Rule = {
  id: 'third-party-duty',
  kind: 'strength',
  title: { nb: 'Plikt for noen som ikke er part', en: 'A duty for somebody who is no party' },
  description: {
    nb: 'Avtalen binder bare kommunen og politiet. Andre blir ikke bundet av det som står her.',
    en: 'The agreement binds the kommune and the police only. Others are not bound by what stands here.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
      const keys = withMarks(sentence);
      const match = firstOf(BOUND, keys) ?? (PARTY.test(keys) ? null : LEFT_TO_OTHERS.exec(sentence.keys));
      if (!match || RIGHTLY.test(sentence.keys)) continue;
      const { start, end, text } = wordsMatched({ text: sentence.text, from: sentence.from, keys: match.input }, match);
      report({
        at: placeIn(sentence.text, start, end),
        message: {
          nb: `«${text}»: avtalen kan ikke pålegge andre enn partene noe.`,
          en: `“${text}”: the agreement cannot bind others than the parties.`,
        },
        help: {
          nb: 'Skriv hva kommunen eller politiet skal gjøre: be om det, sette vilkår med hjemmel, eller avtale det med dem.',
          en: 'Write what the kommune or the police are to do: ask for it, set a lawful condition, or agree on it with them.',
        },
      });
    }
  },
};

const MARKS = new Map([...OTHERS.map((key) => [key, '@'] as const), ...AGENCIES.map((key) => [key, '#'] as const)]);

/** The keys of a sentence with a mark for each of those who are no party; a school is the fylkeskommune's, and not the kommune's, when it is an upper one. */
function withMarks({ text: { wordList }, from, to }: ProseSentence): string {
  let keys = ' ';
  for (let index = from; index < to; index++) {
    const { key } = wordList[index]!;
    const isUpper = /^vid(?:er|ar)eg[åa]/.test(key) && /^sk[ou]l/.test(wordList[index + 1]?.key ?? '');
    keys += `${isUpper ? '@' : (MARKS.get(key) ?? key)} `;
  }
  return keys;
}
