import { judgedOn } from '../agreement-dates.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** The day after the reform's last. */
const OVER = '2021-01-01';
/** «etter nærpolitireformen», «ble innført med nærpolitireformen», «som følge av»: told as what has been, and so it has. */
const TOLD_AS_PAST =
  / (?:etter|siden|sidan|følge av|følgje av|følgd av|resultat av|ble|blei|vart|var|kom|innførte|pekte|hadde|avsluttet|avslutta|tidligere|tidlegare|(?:19|20)\d\d(?:-(?:19|20)?\d\d)?) /;

export const endedReform: Rule = {
  id: 'ended-reform',
  kind: 'time',
  title: { nb: 'Nærpolitireformen er avsluttet', en: 'The reform of the police is over' },
  description: {
    nb: 'Reformen ble avsluttet i 2020. Politikontakt og politiråd er nå vanlige oppgaver; en ny avtale som omtaler reformen som noe som pågår, er skrevet av etter en gammel.',
    en: 'The reform ended in 2020. Politikontakt and politiråd are ordinary tasks now; a new agreement that speaks of the reform as going on was copied from an old one.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.meldst29],
  check(context, report) {
    const { agreement, prose } = context;
    const day = judgedOn(context);
    if (agreement.status === 'signert' || day === undefined || day < OVER) return;
    const hit = hitsOf(prose, ['nærpolitireform*'])
      .filter((it) => it.text.kind === 'prose' && !TOLD_AS_PAST.test(prose.sentenceAt(it).keys))
      .sort((a, b) => a.text.order - b.text.order || a.index - b.index)[0];
    if (!hit) return;
    const { text, word } = hit;
    report({
      at: placeIn(text, word.start, word.end),
      message: {
        nb: `«${word.text}» omtales som om den pågår; reformen ble avsluttet i 2020.`,
        en: `“${word.text}” is spoken of as going on; the reform ended in 2020.`,
      },
      help: {
        nb: 'Skriv hva politikontakten og politirådet gjør nå, eller at de kom med reformen.',
        en: 'Say what the politikontakt and the politiråd do now, or that they came with the reform.',
      },
    });
  },
};
