import { type Hit, keysBetween, type Prose } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

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
/** What binds without lying there: «Årshjulet er forpliktende for begge». */
const BINDS = /^ (?:er|blir|vert|skal være|skal vere) (?:\S+ )?(?:forpliktende|forpliktande|bindende|bindande) /;
/** «For rådet foreligger det et årshjul.» */
const EXISTS = / (?:foreligger|føreligg|finnes|finst) (?:det )?(?:et|eit|en|ein|ei) (?:\S+ )?$/;
const REFERS =
  / (?:vedlagt|vedlagte|følger|følgjer|jf|jfr|iht|i henhold til|i samsvar med|etter|i tråd med|følger av|følgjer av|går fram av|går frem av|kommer fram av|kjem fram av|fremgår av|framgår av|nedfelt i|beskrevet i|skildra i|se|gjeldende|gjeldande|i) (?:\S+ ){0,3}$/;

/** A plan that texts refer to. */
export type PlanName = keyof typeof PLANS;

/** In the order in which they are looked for. */
export const PLAN_NAMES = Object.keys(PLANS) as PlanName[];

/** Where a plan is referred to as if it lay beside the agreement; undefined where it is not, or is still to be made. */
export function planReferredTo(prose: Prose, name: PlanName): Hit | undefined {
  const words: readonly string[] = PLANS[name];
  const hits = hitsOf(prose, words).filter(({ text }) => text.kind === 'prose');
  const binding = hits.find(({ text, index }) => BINDS.test(keysBetween(text.wordList, index + 1, index + 5)));
  if (!binding && hits.some((hit) => TO_BE_MADE.test(prose.sentenceAt(hit).keys))) return undefined;
  return (
    binding ??
    hits.find(({ text, index, word }) => {
      const next = text.wordList[index + 1]?.key ?? '';
      // «kommunens handlingsplan mot vold i nære relasjoner» is another one, and «i vedlegg 1» is told of as such.
      if ((next === 'mot' && word.key === words[0]) || (next === 'i' && text.wordList[index + 2]?.key === 'vedlegg'))
        return false;
      const before = ` ${text.wordList
        .slice(Math.max(0, index - 6), index)
        .map(({ key }) => key)
        .join(' ')} `;
      return REFERS.test(before) || EXISTS.test(before);
    })
  );
}
