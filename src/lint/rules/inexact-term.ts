import { inNorwegian, termOf } from '../agreement-dates.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { ELECTION_TERM } from '../wording/election-term.ts';

/** «Avtalen gjelder … ut valgperioden», «avtaleperioden er valgperioden». */
const LASTS =
  / \S*avtale?\S* .*(?:gjelder|gjeld|varer|varar|løper|følger|følgjer|inngått|inngådd|er|samme|same) | (?:gjelder|gjeld|varer|varar|løper) .*avtal/;
const PERIOD = '(?:valg|val|kommunestyre|bystyre|heradsstyre)periode(?:n)?';
const WHICH =
  '(?:(?:denne|den|hele|heile|inneværende|inneverande|nåværende|noverande|kommende|komande|neste|én|en|ein|éin) )';
/** To its end, for its length, or as long as it is. */
const IN_ELECTION_TERMS = new RegExp(
  ` (?:(?:ut|til utløpet av|til slutten av|til (?:og med )?utgangen av) (?:\\S+ ){0,2}${PERIOD}|(?:gjelder|gjeld|varer|varar|løper|inngått|inngådd) (?:bare |berre |kun )?(?:(?:for|i|gjennom) )?${WHICH}{0,2}${PERIOD}(?: ut)?|(?:følger|følgjer) ${WHICH}{0,2}${PERIOD}|(?:samme|same) (?:varighet|varigheit|lengde|lengd|periode) som ${WHICH}{0,2}${PERIOD}) | \\S*avtale(?:ns|ens|periode|perioden|tid|tiden|tida)(?: varighet| varigheit)? (?:er|følger|følgjer) ${WHICH}{0,2}${PERIOD} `,
);
/** When it begins says nothing of its end: «fra 1. januar 2024 og ut valgperioden». */
const START = / (?:fra|frå|fom) (?:\S+ ){0,3}?\S*\d{4}(?= )/;
/** «Valgperioden er 2023–2027», wherever that is told. */
const DATED = new RegExp(` ${PERIOD} (?:\\S+ ){0,2}\\d{4}`);
/** «Handlingsplanen gjelder for valgperioden» */
const OTHER_SUBJECT =
  /plan(?:en)? (?:\S+ ){0,3}(?:gjelder|gjeld|varer|varar|løper|følger|følgjer) |(?:mål|prioritering|område|valgt|oppnevnt|oppnemnd)\S* (?:\S+ )?(?:gjelder|gjeld|for) /;

export const inexactTerm: Rule = {
  id: 'inexact-term',
  kind: 'time',
  title: { nb: 'Varighet uten hele datoer', en: 'Term without whole dates' },
  description: {
    nb: 'Et årstall sier ikke hvilken dag avtalen begynner eller slutter å gjelde.',
    en: 'A year does not say on which day the agreement begins or ends.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check(context, report) {
    const { from, to } = termOf(context);
    const isDated = () => sentencesWith(context.prose, ELECTION_TERM, ({ keys }) => DATED.test(keys)).length > 0;
    if (to === null)
      for (const sentence of sentencesWith(context.prose, ELECTION_TERM, ({ text }) => text.kind === 'prose')) {
        const { keys } = sentence;
        if (/\d{4}/.test(keys.replace(START, ' ')) || !LASTS.test(keys) || OTHER_SUBJECT.test(keys)) continue;
        const match = IN_ELECTION_TERMS.exec(keys);
        if (!match || isDated()) continue;
        const { start, end, text } = wordsMatched(sentence, match);
        report({
          at: placeIn(sentence.text, start, end),
          message: {
            nb: `«${text}» sier ikke hvilken dag avtalen slutter å gjelde.`,
            en: `“${text}” does not say on which day the agreement ends.`,
          },
          help: {
            nb: 'Skriv datoen. Kommunestyret velges for fire år, og det nye trer til i oktober.',
            en: 'Write the date. The council of a kommune is elected for four years, and the new one takes over in October.',
          },
        });
      }
    for (const [key, date, end] of [
      ['fra', from, '-01-01'],
      ['til', to, '-12-31'],
    ] as const) {
      if (date === null || date.length === 10) continue;
      report({
        at: { path: ['varighet', key] },
        message: {
          nb: `«${date}» er ikke en hel dato.`,
          en: `“${date}” is not a whole date.`,
        },
        help: {
          nb: `Skriv dagen, for eksempel "${date.slice(0, 4)}${end}" hvis det er ${inNorwegian(`${date.slice(0, 4)}${end}`)}.`,
          en: `Write the day, for example "${date.slice(0, 4)}${end}".`,
        },
      });
    }
  },
};
