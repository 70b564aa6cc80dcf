import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { frequencyOf } from '../../commitments/frequency-of.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { presenceFallsAway } from '../wording/presence-falls-away.ts';

const PRESENT = ['stede', 'stades', 'tilstede', 'besøk*', 'kontordag*', 'kontortid*', 'oppmøte', 'treffes', 'treffast'];
/** Visits there and meetings are beside the presence in the kommune. */
const ELSEWHERE =
  /skol|skul|klasse|elev|trinn|klubb|barnehage|foreldre|idrettslag|helsestasjon|aldersheim|sykehjem|sjukeheim|bygdeheim|eldresenter|mottak|fengsel|campus|internat|hybel|bedrift|møte|råd(?:et)? |arrangement|familie|person|åring| (?:han|ho|hun|barn|mann|kvinne|ungdomm?(?:er|ar|en)?) /;
/** Whom the politikontakt visits has to be the kommune: «besøker kommunen», «besøk i bygda». */
const COMES =
  / (?:besøk\S*|vitj\S*) (?:i |på |til )?(?:kommun|rådhus|kommunehus|herad|bygd|kontor|tinghus|servicetorg)/;
const HELP = {
  nb: 'Avtal minst én dag i uken, eller skriv grunnen i merknad.',
  en: 'Agree on at least one day a week, or write the reason in merknad.',
};

export const presenceBelowWeekly: Rule = {
  id: 'presence-below-weekly',
  kind: 'completeness',
  title: { nb: 'Politikontakten er sjeldnere enn ukentlig i kommunen', en: 'The politikontakt comes less than weekly' },
  description: {
    nb: 'Politikontakten skal være i kommunen minst én dag i uken.',
    en: 'The politikontakt shall be in the kommune at least one day a week.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.politikontakt],
  check({ agreement, prose }, report) {
    for (const sentence of sentencesWith(prose, PRESENT)) {
      const { text, keys } = sentence;
      if (text.kind !== 'prose' || !(text.section === 'politikontakt' || /politikontakt/.test(keys))) continue;
      if (ELSEWHERE.test(keys) || (/ (?:besøk|vitj)/.test(keys) && !COMES.test(keys))) continue;
      const frequencies = frequenciesOf(sentence);
      const [rare] = frequencies;
      if (!rare || frequencies.some(({ perYear }) => (perYear?.[1] ?? 0) >= 52)) continue;
      const said = text.text.slice(rare.start, rare.end).replace(/\s+/g, ' ');
      report({
        at: placeIn(text, rare.start, rare.end),
        message: {
          nb: `Politikontakten er i kommunen «${said}», sjeldnere enn én dag i uken.`,
          en: `The politikontakt is in the kommune “${said}”, less than one day a week.`,
        },
        help: HELP,
      });
    }
    for (const { text, start, end, said } of presenceFallsAway(prose))
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `«${said}»: da er politikontakten ikke i kommunen én dag i uken, og ingenting kommer i stedet.`,
          en: `“${said}”: then the politikontakt is not in the kommune one day a week, and nothing comes instead.`,
        },
        help: {
          nb: 'Skriv hvem som er der i stedet, eller hvilke dager som kommer i tillegg før eller etter.',
          en: 'Write who is there instead, or which days come in addition before or after.',
        },
      });
    const { politikontakt } = agreement.seksjoner;
    if (isUtelatt(politikontakt)) return;
    const { tilstedeværelse } = politikontakt;
    if (tilstedeværelse === undefined || isUtelatt(tilstedeværelse)) return;
    const { dager, per } = tilstedeværelse;
    const [, most = 52] = frequencyOf({ antall: dager, per })?.perYear ?? [];
    if (most >= 52) return;
    report({
      at: { path: ['seksjoner', 'politikontakt', 'tilstedeværelse'], key: true },
      message: {
        nb: `Politikontakten er i kommunen ${dager} ${dager === 1 ? 'dag' : 'dager'} per ${per}, sjeldnere enn én dag i uken.`,
        en: `The politikontakt is in the kommune ${dager} day(s) per ${per}, less than once a week.`,
      },
      help: HELP,
    });
  },
};
