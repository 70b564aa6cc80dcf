import { FORMER_COUNTIES } from '../former-counties.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { keysBetween, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const TABLE = expressionTable(
  FORMER_COUNTIES.flatMap((county) => {
    const name = county.name.toLowerCase();
    return [
      [`${name} fylkeskommune|fylkeskommunes|fylke|fylkesting|fylkesråd`, county] as const,
      [
        `fylkesplan|fylkesplanen|fylkesdelplan|fylkesdelplanen|fylkestinget|fylkesrådet|fylkesutvalet|fylkesutvalget for|i|til ${name}`,
        county,
      ] as const,
    ];
  }),
);

/** «da Notodden lå i Vestfold og Telemark fylke»: told as history. */
const WAS_SO =
  / (?:tidligere|tidlegare|daværende|dåverande|gamle|(?:vært|vore|var|ble|blei|vart) (?:en |ein )?(?:del av|med i)|lå|låg|tilhørte|høyrde|hørte|het|hette|heitte|avløste) (?:\S+ ){0,4}$/;

export const formerCounty: Rule = {
  id: 'former-county',
  kind: 'municipalities',
  title: { nb: 'Fylke som ikke lenger finnes', en: 'County that is no longer there' },
  description: {
    nb: 'Fylker er slått sammen og delt igjen. Den som har en oppgave etter avtalen, må finnes.',
    en: 'Counties have been merged and divided again. Whoever has a task under the agreement must exist.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.ssb],
  needs: [['parter']],
  check({ prose, agreement }, report) {
    for (const { entry, hit, start, end, text } of findExpressions(prose, TABLE)) {
      if (hit.text.path[0] === 'erstatter') continue;
      if (WAS_SO.test(keysBetween(hit.text.wordList, Math.max(prose.sentenceAt(hit).from, hit.index - 6), hit.index)))
        continue;
      // «Finnmark fylkeskommune» at the end of «Troms og Finnmark fylkeskommune» is found as the longer one.
      const [now, others] = [entry.successors.at(-1)!, entry.successors.slice(0, -1).join(', ')];
      report({
        at: placeIn(hit.text, start, end),
        message:
          others === ''
            ? {
                nb: `«${text}» finnes ikke lenger; fra ${entry.since} er det ${now}.`,
                en: `“${text}” is no longer there; since ${entry.since} it is ${now}.`,
              }
            : {
                nb: `«${text}» finnes ikke lenger; i ${entry.since} ble fylket delt i ${others} og ${now}.`,
                en: `“${text}” is no longer there; in ${entry.since} it was divided into ${others} and ${now}.`,
              },
        help: { nb: 'Skriv fylkeskommunen som gjelder nå.', en: 'Write the present county.' },
      });
    }
    const { enhet } = agreement.parter.politi;
    const county = FORMER_COUNTIES.find(({ name }) => enhet !== undefined && /[- ]/.test(name) && enhet.includes(name));
    if (county === undefined) return;
    report({
      at: { path: ['parter', 'politi', 'enhet'] },
      message: {
        nb: `«${enhet}» har navn etter et fylke som ikke finnes lenger (${county.name}, til ${county.since}).`,
        en: `“${enhet}” is named after a county that is no longer there (${county.name}, until ${county.since}).`,
      },
      help: { nb: 'Kontroller hva enheten heter nå.', en: 'Check what the unit is called now.' },
    });
  },
};
