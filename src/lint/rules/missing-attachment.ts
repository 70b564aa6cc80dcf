import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

/** Plans that texts refer to as if they lay beside the agreement. */
const PLANS = {
  årshjul: ['årshjul', 'årshjulet'],
  tiltaksplan: ['tiltaksplan', 'tiltaksplanen'],
  handlingsplan: ['handlingsplan', 'handlingsplanen'],
  strategiplan: ['strategiplan', 'strategiplanen', 'strategidokument', 'strategidokumentet'],
} as const;
/** A plan that is to be made need not lie there yet. */
const TO_BE_MADE =
  /utarbeid|lage[srt]? |lagast|lager |lagar |vedta|revider|oppdater|rulle|evaluer|legges fram|leggjast fram|skal ha/;
const REFERS =
  / (?:vedlagt|vedlagte|jf|jfr|iht|i henhold til|i samsvar med|etter|i tråd med|følger av|følgjer av|går fram av|fremgår av|framgår av|nedfelt i|beskrevet i|skildra i|se|gjeldende|gjeldande|i) (?:\S+ ){0,3}$/;

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
    const attached = agreement.vedlegg ?? [];
    for (const { text, index, word } of hitsOf(prose, ['vedlegg', 'vedlagt', 'vedlagte'])) {
      if (text.path[0] === 'vedlegg') continue;
      const number = Number(text.wordList[index + 1]?.key);
      const missing =
        Number.isInteger(number) && word.key === 'vedlegg' ? number > attached.length : attached.length === 0;
      if (!missing) continue;
      const end = Number.isInteger(number) ? text.wordList[index + 1]!.end : word.end;
      const name = text.words.slice(word.start, end);
      report({
        at: placeIn(text, word.start, end),
        message: { nb: `«${name}» er nevnt, men ikke lagt ved.`, en: `“${name}” is mentioned but not attached.` },
        help: {
          nb: 'Legg det til under vedlegg, med tittel og tekst eller dokument.',
          en: 'Add it under vedlegg, with tittel and tekst or dokument.',
        },
      });
    }
    reportFigure(context, report);
    for (const [name, words] of Object.entries(PLANS)) reportPlan(name, words, context, report);
  },
};

/** «se figur 2» in an agreement that has no picture. */
function reportFigure({ agreement, prose }: LintContext, report: Parameters<Rule['check']>[1]) {
  if ((agreement.vedlegg ?? []).length > 0 || prose.texts.some(({ text }) => text.includes('!['))) return;
  for (const { text, index, word } of hitsOf(prose, [
    'figur',
    'illustrasjon',
    'organisasjonskart',
    'organisasjonskartet',
  ])) {
    const next = text.wordList[index + 1];
    const before = text.wordList[index - 1]?.key ?? '';
    const numbered = next !== undefined && /^\d{1,2}$/.test(next.key);
    if (text.kind !== 'prose' || !(numbered || /^(?:se|sjå|jf|jfr|i)$/.test(before))) continue;
    const name = text.words.slice(word.start, numbered ? next.end : word.end);
    report({
      at: placeIn(text, word.start, numbered ? next.end : word.end),
      message: { nb: `«${name}» er nevnt, men finnes ikke i avtalen.`, en: `“${name}” is mentioned but is not there.` },
      help: {
        nb: 'Legg det ved, eller skriv det det viser, som tekst eller tabell.',
        en: 'Attach it, or write what it shows as text or a table.',
      },
    });
  }
}

function reportPlan(
  name: string,
  words: readonly string[],
  context: LintContext,
  report: Parameters<Rule['check']>[1],
) {
  const { agreement, prose } = context;
  const { organisering } = agreement.seksjoner;
  if (!isUtelatt(organisering) && Object.keys(organisering).some((key) => key === name || key === 'andre_planer'))
    return;
  if ((agreement.vedlegg ?? []).some(({ tittel }) => tittel.toLowerCase().includes(name))) return;
  const hits = hitsOf(prose, words).filter(({ text }) => text.kind === 'prose');
  if (hits.some((hit) => TO_BE_MADE.test(prose.sentenceAt(hit).keys))) return;
  const referred = hits.find(({ text, index }) => {
    const before = ` ${text.wordList
      .slice(Math.max(0, index - 6), index)
      .map(({ key }) => key)
      .join(' ')} `;
    return REFERS.test(before);
  });
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
