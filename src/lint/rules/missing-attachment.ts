import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { attachmentsLacking } from '../wording/attachments-lacking.ts';
import { figuresMentioned } from '../wording/figures-mentioned.ts';
import { PLAN_NAMES, type PlanName, planReferredTo } from '../wording/plans-referred-to.ts';

export const missingAttachment: Rule = {
  id: 'missing-attachment',
  kind: 'completeness',
  title: { nb: 'Vedlegg som ikke er lagt ved', en: 'Attachment that is not attached' },
  description: {
    nb: 'Det som er nevnt som vedlegg, er en del av avtalen og må ligge der når den signeres.',
    en: 'What is called an attachment is a part of the agreement and must be there when it is signed.',
  },
  severity: { draft: 'info', signing: 'warning' },
  needs: [['vedlegg'], ['seksjoner', 'organisering']],
  check(context, report) {
    const { agreement, prose } = context;
    for (const { text, start, end, said } of attachmentsLacking(prose, agreement.vedlegg ?? []))
      report({
        at: placeIn(text, start, end),
        message: { nb: `«${said}» er nevnt, men ikke lagt ved.`, en: `“${said}” is mentioned but not attached.` },
        help: {
          nb: 'Legg det til under vedlegg, med tittel og tekst eller dokument.',
          en: 'Add it under vedlegg, with tittel and tekst or dokument.',
        },
      });
    reportFigure(context, report);
    for (const name of PLAN_NAMES) reportPlan(name, context, report);
  },
};

/** «se figur 2» in an agreement that has no picture. */
function reportFigure({ agreement, prose }: LintContext, report: Report) {
  if ((agreement.vedlegg ?? []).length > 0 || prose.texts.some(({ text }) => text.includes('!['))) return;
  for (const { text, start, end } of figuresMentioned(prose)) {
    const name = text.words.slice(start, end);
    report({
      at: placeIn(text, start, end),
      message: { nb: `«${name}» er nevnt, men finnes ikke i avtalen.`, en: `“${name}” is mentioned but is not there.` },
      help: {
        nb: 'Legg det ved, eller skriv det det viser, som tekst eller tabell.',
        en: 'Attach it, or write what it shows as text or a table.',
      },
    });
  }
}

function reportPlan(name: PlanName, { agreement, prose }: LintContext, report: Report) {
  const { organisering } = agreement.seksjoner;
  if (!isUtelatt(organisering) && Object.keys(organisering).some((key) => key === name || key === 'andre_planer'))
    return;
  if ((agreement.vedlegg ?? []).some(({ tittel }) => tittel.toLowerCase().includes(name))) return;
  const referred = planReferredTo(prose, name);
  if (!referred) return;
  const field = name === 'tiltaksplan' ? 'andre_planer: [{ navn: tiltaksplan }]' : `${name}: { … }`;
  const { text, word } = referred;
  report({
    at: placeIn(text, word.start, word.end),
    message: {
      nb: `Teksten viser til «${word.text}», som verken er lagt ved eller beskrevet under organisering.`,
      en: `The text refers to “${word.text}”, which is neither attached nor described under organisering.`,
    },
    help: {
      nb: `Legg ved planen, eller skriv ${field} under organisering.`,
      en: `Attach the plan, or write ${field} under organisering.`,
    },
  });
}
