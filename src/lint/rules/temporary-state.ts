import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Report, Rule } from '../rule.ts';

const PANDEMIC = ['pandemi*', 'koronapandemi*', 'korona*', 'covid*', 'smittesituasjonen', 'smitteverntiltak*'];
const IT =
  '(?:pandemien|pandemia|koronapandemien|koronapandemia|koronaen|korona|covid|covid-19|covid-19-pandemien|koronasituasjonen|smittesituasjonen|koronaviruset|koronautbruddet|koronautbrotet|koronatiltakene|koronatiltaka|koronarestriksjonene|koronarestriksjonane|smitteverntiltakene|smitteverntiltaka)';
/** «Under pandemien gjelder begrensninger», «er uvisst på grunn av koronapandemien» */
const IN_PANDEMIC: readonly Pattern[] = [
  new RegExp(
    ` (?:under|på grunn av|pga|grunnet|grunna|som følge av|som følgje av|så lenge|i lys av|på bakgrunn av|med bakgrunn i|av hensyn til|av omsyn til|ut fra|ut frå|(?:inntil|til|når)) (?:(?:den|dagens|den pågående|den pågåande|pågående|pågåande|nåværende|noverande) )?${IT} `,
  ),
  new RegExp(
    ` (?:den|dagens) (?:pågående|pågåande) ${IT} | ${IT} (?:gjør|gjer|medfører|fører til|hindrer|hindrar|begrenser|avgrensar|pågår) `,
  ),
];
/** What was then is history, and what would be then is a plan. */
const NOT_NOW =
  / (?:ble|blei|vart|var|hadde|har|fikk|fekk|måtte|kunne|skulle|ga|gav|gjorde|økte|auka|lærte|erfarte|viste|førte|gikk|gjekk|kom|tok|tatt|brukte|hjalp|bidro|samarbeidet|samarbeidde|møttes|møttest|ville|eventuell|eventuelt|ny|nye|dersom|hvis|viss|fremtidig\S*|framtidig\S*|beredskap\S*|planer|planverk|pandemiplan\S*|smittevernplan\S*|erfaring\S*|røynsl\S*) /;

const UNTIL = ['inntil', 'fram', 'frem'];
/** What comes with the police's own reforms and houses. */
const COMING =
  '(?:felles enhet|felles eining|ny enhet|enheten|enheita|eininga|reformen|reforma|nærpolitireformen|nærpolitireforma|omorganiseringen|omorganiseringa|organiseringen|organiseringa|sammenslåingen|samanslåinga|strukturen|ordningen|ordninga|politihuset|politistasjonen|lensmannskontoret|passkontoret|passkontor|lokalene|lokala|bygget|systemet|nødnettet|operasjonssentralen|kontaktsenteret|servicesenteret)';
const THERE =
  '(?:på plass|etablert|oppretta|opprettet|etablerte|i drift|klart?|klare|ferdig|ferdige|innført|innførte|gjennomført|gjennomførte|iverksatt|sett i verk|overtatt|teke over|tatt over|åpnet|åpna|opna)';
/** «inntil Felles enhet for sivil rettspleie er på plass» */
const TRANSITION: Pattern = guarded(
  [
    / (?:inntil|fram til|frem til) /,
    / (?:på plass|etabl|oppret|i drift|klar|ferdig|innfør|gjennomfør|iverks|sett i verk|overt|teke over|tatt over|åpn|opn)/,
  ],
  new RegExp(
    ` (?:inntil|fram til|frem til) (?:(?!at )\\S+ ){0,3}?${COMING} (?:(?!er |kommer |kjem |blir |vert |har )\\S+ ){0,5}(?:er|kommer|kjem|blir|vert|har) (?:\\S+ )?${THERE} `,
  ),
);

export const temporaryState: Rule = {
  id: 'temporary-state',
  kind: 'time',
  title: { nb: 'Forbigående forhold uten slutt', en: 'A passing state of things without an end' },
  description: {
    nb: 'Det som gjaldt under pandemien eller inntil en reform er på plass, blir stående lenge etter at det er over.',
    en: 'What held during the pandemic, or until a reform is in place, stays in the text long after it is over.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    const isProse = ({ text }: ProseSentence) => text.kind === 'prose' && text.section !== 'vedlegg';
    for (const sentence of sentencesWith(prose, PANDEMIC, isProse)) {
      const match = NOT_NOW.test(sentence.keys) ? null : firstOf(IN_PANDEMIC, sentence.keys);
      if (match) found(sentence, match, 'over', report);
    }
    for (const sentence of sentencesWith(prose, UNTIL, isProse)) {
      const match = / (?:19|20)\d\d |\d\.(?:19|20)\d\d/.test(sentence.keys) ? null : TRANSITION.exec(sentence.keys);
      if (match) found(sentence, match, 'open', report);
    }
  },
};

function found(sentence: ProseSentence, match: RegExpExecArray, kind: 'over' | 'open', report: Report): void {
  const { start, end, text } = wordsMatched(sentence, match);
  report({
    at: placeIn(sentence.text, start, end),
    message:
      kind === 'over'
        ? { nb: `«${text}»: pandemien er over.`, en: `“${text}”: the pandemic is over.` }
        : { nb: `«${text}» sier ikke når.`, en: `“${text}” does not say when.` },
    help:
      kind === 'over'
        ? { nb: 'Skriv det som gjelder nå, eller ta det ut.', en: 'Write what holds now, or take it out.' }
        : {
            nb: 'Skriv det som gjelder nå, og datoen det andre tar over hvis den er kjent.',
            en: 'Write what holds now, and the day on which the other takes over if it is known.',
          },
  });
}
