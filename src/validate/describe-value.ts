import type * as z from 'zod/mini';
import { rangeOf } from '../../schema/walk.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';
import { quote } from '../source/quote.ts';
import { closest } from '../text/closest.ts';
import type { Description } from './describe.ts';
import { GIVE_REASON } from './describe-missing.ts';
import { flow } from './flow.ts';
import { acceptable, FORMS, formOf } from './forms.ts';
import { capitalised, subject } from './place.ts';
import type { Problem } from './problem.ts';

type ValueProblem = Extract<Problem, { kind: 'value' }>;

/** A value of the right kind that is still not allowed. */
export function describeValue(problem: ValueProblem): Description {
  const { issue, path, value } = problem;
  switch (issue.code) {
    case 'invalid_value':
      return notAllowed(path, String(value), issue.values.map(String));
    case 'too_small':
      return typeof value === 'number' ? outOfRange(problem) : tooShort(problem, Number(issue.minimum));
    case 'too_big':
      return typeof value === 'number' ? outOfRange(problem) : tooLong(problem, Number(issue.maximum));
    case 'custom':
      return custom(problem);
    default:
      return wrongForm(path, problem.schema, String(value));
  }
}

/** What people call a value that has another name here. */
const OTHER_WORDS = new Map([
  ['nb', 'bokmål'],
  ['nn', 'nynorsk'],
]);

function notAllowed(path: Path, value: string, allowed: readonly string[]): Description {
  const it = subject(path);
  const meant = value.length > 60 ? null : (OTHER_WORDS.get(value) ?? closest(value, allowed));
  return {
    rule: 'not-allowed-value',
    message: {
      nb: `${quote(value)} kan ikke stå som ${it.nb}.${meant ? ` Mente du «${meant}»?` : ''}`,
      en: `${quote(value)} cannot stand as ${it.en}.${meant ? ` Did you mean «${meant}»?` : ''}`,
    },
    help: { nb: `Velg blant: ${allowed.join(', ')}.`, en: `Choose among: ${allowed.join(', ')}.` },
  };
}

function tooShort({ path, value, required }: ValueProblem, least: number): Description {
  const it = capitalised(subject(path));
  const list = Array.isArray(value);
  if (least > 1) {
    const unit: Message = list ? { nb: 'punkter', en: 'items' } : { nb: 'tegn', en: 'characters' };
    return {
      rule: 'too-short',
      message: {
        nb: `${it.nb} må ha minst ${least} ${unit.nb}; her er ${sizeOf(value)}.`,
        en: `${it.en} must have at least ${least} ${unit.en}; here are ${sizeOf(value)}.`,
      },
      ...(path.at(-1) === 'utelatt' && { help: GIVE_REASON }),
    };
  }
  const remove = required ? { nb: '', en: '' } : { nb: ', eller fjern det', en: ', or remove it' };
  return list
    ? {
        rule: 'empty-value',
        message: { nb: `${it.nb} er en tom liste.`, en: `${it.en} is an empty list.` },
        help: {
          nb: `Skriv minst ett punkt${required ? '' : ', eller fjern feltet'}.`,
          en: `Write at least one item${required ? '' : ', or remove the field'}.`,
        },
      }
    : {
        rule: 'empty-value',
        message: { nb: `${it.nb} er uten innhold.`, en: `${it.en} has no content.` },
        help: {
          nb: `Fyll ut feltet${remove.nb}.`,
          en: `Fill in the field${remove.en}.`,
        },
      };
}

function tooLong({ path, value }: ValueProblem, most: number): Description {
  const it = capitalised(subject(path));
  const unit: Message = Array.isArray(value) ? { nb: 'punkter', en: 'items' } : { nb: 'tegn', en: 'characters' };
  return {
    rule: 'too-long',
    message: {
      nb: `${it.nb} har ${sizeOf(value)} ${unit.nb}; det er plass til ${most}.`,
      en: `${it.en} has ${sizeOf(value)} ${unit.en}; there is room for ${most}.`,
    },
  };
}

function outOfRange({ path, value, schema }: ValueProblem): Description {
  const it = capitalised(subject(path));
  const { least, most } = rangeOf(schema);
  return {
    rule: 'out-of-range',
    message: {
      nb: `${it.nb} må være fra ${least} til ${most}; her står ${value}.`,
      en: `${it.en} must be from ${least} to ${most}; here stands ${value}.`,
    },
  };
}

function wrongForm(path: Path, schema: z.ZodMiniType, value: string): Description {
  const form = formOf(schema) ?? 'line';
  if (form === 'line') {
    const it = capitalised(subject(path));
    return {
      rule: 'not-one-line',
      message: { nb: `${it.nb} skal stå på én linje.`, en: `${it.en} should stand on one line.` },
      help:
        path[0] === 'seksjoner'
          ? {
              nb: 'Kort ned, eller flytt det som er lengre, til «tekst» eller «tillegg» i seksjonen.',
              en: 'Shorten it, or move what is longer to «tekst» or «tillegg» in the section.',
            }
          : { nb: 'Skriv alt på den samme linjen.', en: 'Write it all on the same line.' },
    };
  }
  const it = subject(path);
  const { wanted, example } = FORMS[form];
  const meant = form === 'spenn' && /^\d{1,3}$/.test(value) ? Number(value) : acceptable(schema, value);
  const key = typeof path.at(-1) === 'string' ? `${path.at(-1)}: ` : '';
  return {
    rule: 'invalid-format',
    message: {
      nb: `${quote(value)} kan ikke stå som ${it.nb}: der skal det stå ${wanted.nb}.`,
      en: `${quote(value)} cannot stand as ${it.en}: what belongs there is ${wanted.en}.`,
    },
    ...(meant !== null
      ? { help: { nb: `Skriv ${key}${flow(meant)}`, en: `Write ${key}${flow(meant)}` }, replacement: flow(meant) }
      : example !== '' && { help: { nb: `Eksempel: ${key}${flow(example)}`, en: `Example: ${key}${flow(example)}` } }),
  };
}

/** The schema's own refinements: a day that is not in the calendar, and a secretary without role. */
function custom({ path, value }: ValueProblem): Description {
  if (typeof value === 'string')
    return {
      rule: 'invalid-format',
      message: { nb: `${quote(value)} finnes ikke i kalenderen.`, en: `${quote(value)} is not in the calendar.` },
    };
  const it = capitalised(subject(path));
  return {
    rule: 'missing-key',
    message: {
      nb: `${it.nb} må ha enten «rolle» eller «veksler».`,
      en: `${it.en} must have either «rolle» or «veksler».`,
    },
    help: {
      nb: 'Skriv hvilken rolle det er, eller hvem som bytter på: veksler: { hvert: 2, enhet: år, mellom: [kommunen, politiet] }',
      en: 'Give the role, or who takes turns: veksler: { hvert: 2, enhet: år, mellom: [kommunen, politiet] }',
    },
  };
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0;
}
