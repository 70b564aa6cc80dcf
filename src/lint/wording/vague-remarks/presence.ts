import { beside } from '../../prose/neighbours.ts';
import { sentencesWith } from '../../prose/sentences-with.ts';
import { INSTEAD } from '../taken-back.ts';
import type { Remark } from './remark.ts';

// Fixed days that nobody can find, or that fall away for other work.

/** What there is to be found at on a fixed day. */
const FIXED =
  '(?:kontordag\\S*|kontortid\\S*|kontortreff\\S*|treffdag\\S*|besøk\\S*|skolebesøk\\S*|skulebesøk\\S*|tilstedeværels\\S*|dagen|dagene|dagane|åpningstid\\S*|opningstid\\S*|møte\\S*|patruljering\\S*|foreldremøt\\S*)';
const FALLS =
  '(?:utgå|utgår|falle bort|falle ut|faller bort|fell bort|bortfalle|bortfaller|avlyses|avlysast|bli avlyst|verte avlyst|innstilles|innstillast|strykes|strykast|måtte vike|vike)';
/** Other work that goes before. */
const OTHER_WORK =
  / (?:annen|anna|annan|andre) (?:\S+ )?(?:tjeneste|teneste|oppdrag|oppgaver|oppgåver|gjøremål|gjeremål|saker) | priorit\S* | travl\S* | kapasitet\S* | bemanning\S* | bemanninga | tjenestlige | tenestlege | operativ\S* | oppdragsmengd\S* | hastesaker | hastesakar /;
const NEVER = / (?:ikke|ikkje|aldri|bare|berre|kun) (?:\S+ )?(?:utgå|falle|bortfalle|avlyses|avlysast) /;
/** A fixed day that nobody can find: neither which nor how often is told. */
const FIXED_DAY =
  /(?:^| )(?:fast|faste|egen|eigen|egne|eigne) (?:\S+ )?(?:treffdag(?:er|ar)?|kontordag(?:er|ar)?|besøksdag(?:er|ar)?|kontortid(?:er)?) /;
const WEEKDAY =
  / (?:hver |kvar )?(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|laurdag|lørdag)(?:er|ar|en|s)? | (?:uke|uken|uka|veke|veka|måned|måneden|månad|månaden|fjortende|fjortande) /;

/** «Kontordagen kan utgå ved andre oppdrag.» */
export const DROPPED: Remark = {
  words: [
    'utgå',
    'utgår',
    'falle',
    'faller',
    'fell',
    'bortfalle',
    'bortfaller',
    'avlyses',
    'avlysast',
    'avlyst',
    'innstilles',
    'innstillast',
    'strykes',
    'strykast',
    'vike',
  ],
  patterns: [
    new RegExp(` ${FIXED} (?:\\S+ ){0,3}?(?:kan|vil|må|kunne) (?:\\S+ ){0,2}?${FALLS} `),
    new RegExp(` (?:kan|vil|må) ${FIXED} (?:\\S+ ){0,2}?${FALLS} `),
  ],
  isEmpty: (sentence) =>
    sentence.text.kind === 'prose' &&
    OTHER_WORK.test(sentence.keys) &&
    !NEVER.test(sentence.keys) &&
    !INSTEAD.test(sentence.keys) &&
    !INSTEAD.test(beside(sentence, 1)?.keys ?? ''),
};

/** «Politikontakten skal ha fast treffdag i kommunen.» */
export const UNKNOWN_DAY: Remark = {
  words: ['treffdag*', 'kontordag*', 'besøksdag*', 'kontortid*'],
  patterns: [FIXED_DAY],
  isEmpty: ({ keys, text }) =>
    text.kind === 'prose' && !WEEKDAY.test(keys) && / (?:ha|har|held|holder|halde|holde) /.test(keys),
  isToldElsewhere: (text, prose) =>
    text.sentences.some(({ keys }) => WEEKDAY.test(keys)) ||
    sentencesWith(
      prose,
      ['treffdag*', 'kontordag*', 'besøksdag*', 'kontortid*', 'stede', 'stades', 'politikontakt*'],
      ({ keys }) => WEEKDAY.test(keys),
    ).length > 0,
};
