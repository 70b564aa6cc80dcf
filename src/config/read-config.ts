import type * as z from 'zod/mini';
import type { Diagnostic, Message, Path } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { closest } from '../text/closest.ts';
import { type Config, configSchema, DEFAULT_CONFIG, LEVELS } from './config.ts';

const KEYS = Object.keys(configSchema.shape);

/** Reads the configuration; what cannot be used is reported and left at its default. An empty file says nothing and is fine. */
export function readConfig(
  source: Source,
  ruleIds: readonly string[],
): { config: Config; diagnostics: readonly Diagnostic[] } {
  if (source.value === undefined)
    return { config: DEFAULT_CONFIG, diagnostics: source.diagnostics.filter((it) => it.rule !== 'empty-file') };
  const result = configSchema.safeParse(source.value);
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => fromIssue(issue, source));
  const { avtaler, regelsider, regler = {} } = result.success ? result.data : usable(source.value);
  const unknown = Object.keys(regler).filter((id) => !ruleIds.includes(id));
  return {
    config: {
      agreements: avtaler ?? DEFAULT_CONFIG.agreements,
      rulePages: regelsider ? withSlash(regelsider) : DEFAULT_CONFIG.rulePages,
      lint: { levels: new Map(Object.entries(regler)) },
    },
    diagnostics: [...source.diagnostics, ...issues, ...unknown.map((id) => unknownRule(id, ruleIds, source))],
  };
}

/** The settings that can be used, of those that are given. */
function usable(value: unknown): z.infer<typeof configSchema> {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const { avtaler, regelsider } = configSchema.shape;
  const regler = Object.entries(typeof given.regler === 'object' && given.regler ? given.regler : {});
  return {
    avtaler: avtaler.safeParse(given.avtaler).data,
    regelsider: regelsider.safeParse(given.regelsider).data,
    regler: Object.fromEntries(regler.filter(([, level]) => (LEVELS as readonly unknown[]).includes(level))),
  };
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function unknownRule(id: string, ruleIds: readonly string[], source: Source): Diagnostic {
  const path = ['regler', id];
  const close = closest(id, ruleIds);
  return diagnostic(source, path, source.keyRangeOf(path), {
    message: { nb: `Det finnes ingen regel som heter «${id}».`, en: `There is no rule called “${id}”.` },
    help: close
      ? { nb: `Mente du «${close}»?`, en: `Did you mean “${close}”?` }
      : { nb: 'Se alle reglene med «avtale explain».', en: 'List the rules with “avtale explain”.' },
  });
}

function fromIssue(issue: z.core.$ZodIssue, source: Source): Diagnostic[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const at = [...path, key];
      const close = closest(key, KEYS);
      return diagnostic(source, at, source.keyRangeOf(at), {
        message: { nb: `«${key}» er ikke en innstilling.`, en: `“${key}” is not a setting.` },
        help: {
          nb: close ? `Mente du «${close}»?` : `Innstillingene er ${KEYS.join(', ')}.`,
          en: close ? `Did you mean “${close}”?` : `The settings are ${KEYS.join(', ')}.`,
        },
      });
    });
  return [diagnostic(source, path, source.rangeOf(path), expected(path))];
}

function expected(path: Path): { message: Message; help: Message } {
  const name = path.length === 0 ? 'avtale.config.yaml' : path.join('.');
  const levels = LEVELS.join(', ');
  const help: Message =
    path[0] === 'regler'
      ? {
          nb: `Skriv regelens navn, kolon og ett av ordene ${levels}.`,
          en: `Write the rule’s name, a colon and one of ${levels}.`,
        }
      : path[0] === 'regelsider'
        ? { nb: 'Skriv en adresse som begynner med https://.', en: 'Write an address that begins with https://.' }
        : { nb: `Innstillingene er ${KEYS.join(', ')}.`, en: `The settings are ${KEYS.join(', ')}.` };
  return {
    message: { nb: `«${name}» har en verdi som ikke kan brukes.`, en: `“${name}” has a value that cannot be used.` },
    help,
  };
}

function diagnostic(
  source: Source,
  path: Path,
  range: Diagnostic['range'],
  words: { message: Message; help: Message },
): Diagnostic {
  return { rule: 'config', severity: 'error', file: source.file, range, path, ...words };
}
