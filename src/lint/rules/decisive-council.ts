import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const WORDS = [
  'bindende',
  'bindande',
  'bindene',
  'bindane',
  'binder',
  'bind',
  'beslutningsdyktig',
  'beslutningsdyktige',
  'beslutningsmyndighet',
  'beslutningsmynde',
  'beslutningsorgan',
  'vedtaksmyndighet',
  'vedtaksført',
  'vedtaksfør',
  'vedtaksorgan',
  'avgjerdsmynde',
  'besluttende',
  'avgjerande',
  'stemmelikhet',
  'stemmelikskap',
];

const BINDING =
  /(?:vedtak|vedtek|vedta|vedtar|vedtatt|beslutning|beslutter|avgjerd|avgjer|bestemt|bestemmer|enig om|einig om|samd om|konklusjon)\S* (?:\S+ ){0,9}bind|bind\S* (?:\S+ ){0,6}(?:vedtak|beslutning|avgjerd)| (?:rådet|politirådet) (?:\S+ ){0,3}bind\S* (?:partene|partane|kommunen|politiet|begge)/;

export const decisiveCouncil: Rule = {
  id: 'decisive-council',
  kind: 'strength',
  title: { nb: 'Politirådet er rådgivende', en: 'The council is advisory' },
  description: {
    nb: 'Politirådet har ingen egen beslutningsmyndighet; partene følger opp det de blir enige om i sine egne linjer.',
    en: 'The council has no power of decision of its own; each party follows up what they agree on.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [SOURCES.stprp1, SOURCES.pod2007],
  check({ prose }, report) {
    for (const { text, start, end, keys, from, to } of sentencesWith(prose, WORDS)) {
      if (/ (?:ikke|ikkje|ingen|inga|uten|utan|verken|hverken) /.test(keys)) continue;
      if (!/råd/.test(keys) && text.section !== 'politiråd') continue;
      // Those who meet have it, not the council: «stille med beslutningsmyndighet».
      if (
        / (?:med|har|ha|uten|utan) (?:\S+ )?(?:beslutningsmyndighet|beslutningsmynde|vedtaksmyndighet|avgjerdsmynde) /.test(
          keys,
        ) &&
        !/ (?:rådet|politirådet) (?:\S+ )?(?:har|skal ha) /.test(keys)
      )
        continue;
      // What the council decides binds; an agreement or a plan may well bind the parties.
      if (
        / bind/.test(keys) &&
        (!BINDING.test(keys) || / (?:i|av) (?:kommunestyret|formannskapet|bystyret) /.test(keys))
      )
        continue;
      const word = text.wordList.slice(from, to).find(({ key }) => WORDS.includes(key));
      report({
        at: { path: text.path, start: word?.start ?? start, end: word?.end ?? end },
        message: {
          nb: `«${word?.text}» passer ikke: politirådet er rådgivende og har ingen egen beslutningsmyndighet.`,
          en: `“${word?.text}” does not fit: the council is advisory and has no power of decision of its own.`,
        },
        help: {
          nb: 'Skriv at rådet drøfter og blir enig, og at partene følger det opp hver hos seg.',
          en: 'Write that the council discusses and agrees, and that each party follows it up.',
        },
      });
    }
  },
};
