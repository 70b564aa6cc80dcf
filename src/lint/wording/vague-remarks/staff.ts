import { guarded } from '../../prose/guarded.ts';
import { sentencesWith } from '../../prose/sentences-with.ts';
import type { Remark } from './remark.ts';

// Staff and means as they are now, which the agreement gives no number of.

/** What a party has of staff and means. */
const STOCK =
  '(?:bemanning\\S*|bemanninga|nivå|nivået|ressursbruk\\S*|ressursinnsats\\S*|ressurser|ressursar|ressursene|ressursane|stillingsandel\\S*|kapasitet\\S*|politidekning\\S*|polititetthet\\S*|dekning|dekninga|dekningen|innsats|innsatsen)';
const AS_NOW =
  '(?:i dag|no|nå|ved (?:\\S+ )?(?:inngåelse\\S*|inngåing\\S*|inngåinga|avtaleinngåelse\\S*|signering\\S*|avtalens inngåelse))';
const KEEPS =
  / (?:oppretthold\S*|oppretthald\S*|(?:held|helde|halde|holder|holde) (?:oppe|ved)|viderefør\S*|vidarefør\S*|behold\S*|behald\S*|sikre\S*|minst|reduser\S*|lavere|lågare|mindre|færre|skal ha|før\S* (?:videre|vidare)|ligge|ligg|ligger|skal være|skal vere) /;
/** A number of people, at the police. */
const COUNTED =
  /(?:\d| (?:én|ein|en|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)) (?:\S+ ){0,2}?(?:årsverk|stilling\S*|ansatte|tilsette|betjent\S*|\S*tjenestemenn|\S*tenestemenn|\S*tjenestepersoner|politifolk|medarbeid\S*|prosent|mann|timer|timar) /;

/** «Politiet skal ha samme bemanning som i dag.» */
export const BASELINE: Remark = {
  words: [
    ...['bemanning*', 'nivå*', 'ressursbruk*', 'ressursinnsats*', 'ressurser', 'ressursar', 'ressursene', 'ressursane'],
    ...['stillingsandel*', 'kapasitet*', 'politidekning*', 'polititetthet*', 'dekning', 'dekninga', 'dekningen'],
    ...['innsats', 'innsatsen'],
  ],
  patterns: [
    guarded(
      / (?:dagens|nåværende|noverande|eksisterende|eksisterande) /,
      new RegExp(` (?:dagens|nåværende|noverande|eksisterende|eksisterande) (?:\\S+ )?${STOCK} `),
    ),
    guarded(
      [/ som (?:er|var|gj|finn|finst|fan|ligg)/, / (?:i dag|no|nå|ved) /],
      new RegExp(
        ` ${STOCK} (?:på \\S+ )?som (?:er|var|gjelder|gjeld|finnes|finst|fantes|fanst|ligger|ligg) (?:\\S+ ){0,2}?${AS_NOW} `,
      ),
    ),
    guarded(
      [/ (?:samme|same|nåværende) /, / som /],
      new RegExp(` (?:samme|same|nåværende) ${STOCK} (?:\\S+ ){0,4}?som ${AS_NOW} `),
    ),
  ],
  isEmpty: ({ keys, text }) =>
    text.kind === 'prose' && text.section !== 'formål' && KEEPS.test(keys) && !COUNTED.test(keys),
  isToldElsewhere: (_, prose) =>
    sentencesWith(
      prose,
      ['årsverk', 'stilling*', 'ansatte', 'tilsette', 'betjent*', 'politifolk', 'tjenestemenn', 'tenestemenn'],
      ({ keys }) => COUNTED.test(keys) && !/slt|koordinator/.test(keys),
    ).length > 0,
};
