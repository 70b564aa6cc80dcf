import { FORMER_COUNTIES } from '../former-counties.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
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
      // «Finnmark fylkeskommune» at the end of «Troms og Finnmark fylkeskommune» is found as the longer one.
      const now = entry.successors.join(' og ');
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» finnes ikke lenger; fra ${entry.since} er det ${now}.`,
          en: `“${text}” is no longer there; since ${entry.since} it is ${now}.`,
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
