import type { Description } from './describe.ts';
import { capitalised, subject } from './place.ts';
import type { Problem } from './problem.ts';

type UtelattProblem = Extract<Problem, { kind: 'utelatt-not-allowed' | 'utelatt-conflict' }>;

export function describeUtelatt(problem: UtelattProblem): Description {
  if (problem.kind === 'utelatt-conflict') {
    const shown = problem.others.slice(0, 3).map((key) => `«${key.slice(0, 40)}»`);
    const more = problem.others.length > 3 ? ' …' : '';
    return {
      rule: 'utelatt-conflict',
      message: {
        nb: `Det som er utelatt, kan ikke ha innhold. Her står også ${shown.join(', ')}${more}.`,
        en: `What is left out cannot have content. Here stands ${shown.join(', ')}${more} as well.`,
      },
      help: {
        nb: 'Behold «utelatt» med grunnen, eller fjern den og behold resten.',
        en: 'Keep «utelatt» with its reason, or remove it and keep the rest.',
      },
    };
  }
  const it = capitalised(subject(problem.path));
  return {
    rule: 'utelatt-not-allowed',
    message: { nb: `${it.nb} kan ikke være «utelatt».`, en: `${it.en} cannot be «utelatt».` },
    help: problem.required
      ? { nb: 'Dette må stå i alle avtaler.', en: 'Every agreement must say this.' }
      : {
          nb: 'Ingen krever at dette er med: fjern det.',
          en: 'Nothing requires this: remove it.',
        },
  };
}
