import { guarded } from '../prose/guarded.ts';
import { sentenceRule } from '../sentence-rule.ts';

const PAYS =
  'dekke|dekka|dekker|dekkje|dekkja|dekkjer|dekkes|dekkast|dekkjast|betale|betala|betaler|betalar|bekoste|bekoster|refundere|refunderer|refunderar|finansiere|finansierer|finansierar|kompensere|kompenserer|godtgjøre|lønne|lønner|lønnar|løne|lønar';
const POLICE =
  '(?:politiets|politiet sine?|politiet si|lensmannens|lensmannen sine?|patruljens|patruljene|patruljen|patruljane|polititjenestemenn|politibetjenter|politifolk)';
const COSTS =
  '(?:kostnad|utgift|overtid|lønn|løn|drivstoff|bensin|bemanning|timer|timar|innsats|vakthold|ekstrainnsats|reise|kjøring|køyring|utstyr|stilling|patrulje)';
/** Both of them stand in what is reported. */
const ABOUT = [/ (?:politi|lensmann|patrulj)/, new RegExp(` ${COSTS}`)];

export const paidPolicing = sentenceRule({
  id: 'paid-policing',
  kind: 'law',
  title: { nb: 'Kommunen betaler for polititjeneste', en: 'The kommune pays for policing' },
  description: {
    nb: 'Polititjeneste er statens oppgave og betales av staten. Skal kommunen dekke noe, må avtalen si hva, hvor mye og etter hvilken hjemmel.',
    en: 'Policing is a task of the state and paid by it. If the kommune is to pay for anything, the agreement must say what, how much and under which provision.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [{ title: 'Politiloven § 1 og § 25', date: '2026-11' }],
  pattern: {
    words: PAYS.split('|'),
    wrong: [
      guarded(
        ABOUT,
        new RegExp(` (?:${PAYS}) (?:politiet|politidistriktet|lensmannen) for (?:\\S+ ){0,2}?${COSTS}\\S* `),
      ),
      guarded(ABOUT, new RegExp(` (?:${PAYS}) (?:\\S+ ){0,2}?(?:for )?${POLICE} (?:\\S+ ){0,2}?${COSTS}\\S* `)),
      guarded(
        ABOUT,
        new RegExp(
          ` (?:${PAYS}) (?:for )?${COSTS}\\S* (?:\\S+ ){0,3}?(?:til|for|hos) ${POLICE.replace('(?:', '(?:politiet|')} `,
        ),
      ),
    ],
    unless:
      /politiloven § 25|politilova § 25| \d[\d ]* kroner | kr | (?:politiet|politidistriktet|lensmannen|politimesteren|staten) (?:skal )?(?:selv |sjølv )?(?:dekk|betal|finansier|bekost)| hver | kvar | egne | eigne | ikke | ikkje /,
    message: (words) => ({
      nb: `«${words}»: kommunen kan ikke uten videre betale for polititjeneste.`,
      en: `“${words}”: the kommune cannot simply pay for policing.`,
    }),
    help: {
      nb: 'La hver part dekke sine egne kostnader, eller skriv hva det gjelder, hvor mye og etter hvilken hjemmel.',
      en: 'Let each party pay its own costs, or write what it is for, how much and under which provision.',
    },
  },
});
