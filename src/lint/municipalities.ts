import type { Path } from '../diagnostics/diagnostic.ts';
import { findKommuner } from '../register/find-kommuner.ts';
import { type KommuneNameHit, kommuneNamesInText } from '../register/kommune-names-in-text.ts';
import { judgedOn } from './agreement-dates.ts';
import type { LintContext } from './context.ts';
import type { ProseText } from './prose/prose.ts';

/** The name of a kommune in an agreement's text. */
export interface NamedMunicipality extends KommuneNameHit {
  text: ProseText;
}

const KEY = Symbol('municipalities');

/** The names of kommuner in all text of the agreement, found once for all rules. */
export function municipalitiesIn(context: LintContext): readonly NamedMunicipality[] {
  return context.once(KEY, () =>
    context.prose.texts.flatMap((text) =>
      kommuneNamesInText(text.words, judgedOn(context)).map((hit) => ({ ...hit, text })),
    ),
  );
}

/** The parties among the kommuner, with the place of each in the file. */
export function partyMunicipalities({ agreement }: Pick<LintContext, 'agreement'>) {
  const { kommune } = agreement.parter;
  const path: Path = ['parter', 'kommune'];
  return Array.isArray(kommune)
    ? kommune.map((it, index) => ({ ...it, path: [...path, index] as Path }))
    : [{ ...kommune, path }];
}

/** Numbers that a name in the agreement stands for, former ones and their successors among them. */
export function numbersOf(name: string, date: string | undefined): string[] {
  return findKommuner(name, date).flatMap(({ kommune, successors }) => [
    kommune.number,
    ...successors.map(({ number }) => number),
  ]);
}

/** The numbers of the parties, and those that their names may stand for. */
export function partyNumbers(context: LintContext): ReadonlySet<string> {
  const date = judgedOn(context);
  return new Set(partyMunicipalities(context).flatMap(({ nummer, navn }) => [nummer, ...numbersOf(navn, date)]));
}
