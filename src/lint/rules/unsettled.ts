import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const WORKED = 'arbeides|arbeidast|arbeidd|arbeidet|jobbes|jobbast|jobba|jobbet';
const LATER = 'nærmere|nærare|nærmare|senere|seinere|seinare';

const TABLE = expressionTable(
  [
    'må|skal avklares|avklarast|bestemmes|bestemmast|fastsettes|fastsetjast',
    `må|skal|vil avklares|avklarast|bestemmes|bestemmast|fastsettes|fastsetjast ${LATER}`,
    `må|skal|vil ${LATER} avklares|avklarast|bestemmes|fastsettes`,
    `må|skal|vil avklare|bestemme|fastsette|fastsetje|avtale|drøfte ${LATER}`,
    `må|skal|vil avklare|bestemme|fastsette|fastsetje|avtale * ${LATER}`,
    `vert|blir avklara|avklart|bestemt|fastsett|fastsatt|avtala|avtalt|presisert ${LATER}`,
    `vert|blir ${LATER} avklara|avklart|bestemt|fastsett|fastsatt|avtala|avtalt`,
    `avklares|avklarast|avklarar|avklarer|presiseres ${LATER}`,
    `${WORKED} med å få|ansette|tilsette|etablere|finne|utpeke|utpeike|avklare|rekruttere`,
    `${WORKED} med å få * på plass`,
    'er under arbeid',
    'er|står foreløpig|førebels vakant|ubesatt|ledig|ubesett',
    'er|står vakant|ubesatt|ubesett',
    'ikke|ikkje på plass',
    'ikke|ikkje ennå|enno på plass',
    `kommer|kjem ${LATER}`,
    'ikke|ikkje avklart|fastsatt|fastsett|bestemt',
    'ikke|ikkje ennå|enno|endelig|endeleg avklart|fastsatt|fastsett|bestemt',
    'under avklaring|utarbeidelse|utarbeiding|tilsetting|tilsetjing|ansettelse|rekruttering|utlysning|utlysing|planlegging|etablering',
    'kommer|kjem tilbake|attende til dette|det|denne|spørsmålet',
    'gjenstår|attstår å avklare|avgjøre|bestemme|fastsette',
  ].map((words) => [words, null]),
);

/** A duty to settle things is no gap: «spørsmål som må avklares, tas opp i politirådet». */
const ABOUT_CASES = / (?:som|når|hvis|dersom|om|hva|kva|hvem|kven) (?:\S+ ){0,6}(?:må|skal|ikke|ikkje|vil|er) /;

export const unsettled: Rule = {
  id: 'unsettled',
  kind: 'placeholders',
  title: { nb: 'Noe er ikke avklart', en: 'Something is not settled' },
  description: {
    nb: 'En avtale som sier at noe må avklares, har ikke avtalt det.',
    en: 'An agreement that says something must be settled has not agreed on it.',
  },
  severity: { draft: 'info', signing: 'error' },
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      const before = ` ${hit.text.wordList
        .slice(sentence.from, hit.index + 1)
        .map(({ key }) => key)
        .join(' ')} `;
      if (ABOUT_CASES.test(before) && !before.includes('(')) {
        const inBrackets = hit.text.words.slice(sentence.start, start).includes(')');
        if (!inBrackets) continue;
      }
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}»: dette er utsatt og ikke avtalt.`,
          en: `“${text}”: this has been put off and not agreed.`,
        },
        help: {
          nb: 'Skriv det partene er blitt enige om, eller hvem som avgjør det og innen når.',
          en: 'Write what the parties have agreed, or who decides it and by when.',
        },
      });
    }
  },
};
