import { COMPOSE_RULES } from '../compose/rules.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import { explainRule, listRules } from '../lint/explain.ts';
import { RULES } from '../lint/rules/index.ts';
import { PREFLIGHT_RULES } from '../preflight/rules.ts';
import { SIGNED_RULES } from '../signed/rules.ts';
import { SOURCE_RULES } from '../source/rules.ts';
import { closest } from '../text/closest.ts';
import { VALIDATE_RULES } from '../validate/rules.ts';
import { CannotRun } from './cannot-run.ts';
import { loadConfig } from './files/load-config.ts';
import { EXIT, type Io } from './io.ts';
import { type CommonOptions, runOf } from './run.ts';

/** What stages other than lint can find; a title is all there is to say of it. */
const OTHERS: Readonly<Record<string, Message>> = {
  ...SOURCE_RULES,
  ...VALIDATE_RULES,
  ...COMPOSE_RULES,
  ...SIGNED_RULES,
  ...PREFLIGHT_RULES,
  config: { nb: 'Feil i innstillingene', en: 'Mistake in the settings' },
  approvals: { nb: 'Feil i filen med godkjente endringer', en: 'Mistake in the file of approved changes' },
};

/** `avtale explain [RULE]`: what a rule looks for and why; without a name, all of them. */
export async function runExplain(id: string | undefined, options: CommonOptions, io: Io): Promise<number> {
  const { language } = runOf(options, io);
  if (id === undefined) {
    io.stdout.write(listRules(RULES, language));
    return EXIT.ok;
  }
  const rule = RULES.find((it) => it.id === id);
  if (rule) {
    const { config } = await loadConfig(options.config, io.cwd);
    io.stdout.write(explainRule(rule, `${config.rulePages}${id}.md`, language));
    return EXIT.ok;
  }
  if (Object.hasOwn(OTHERS, id)) {
    io.stdout.write(`${id}: ${OTHERS[id]![language]}\n`);
    return EXIT.ok;
  }
  const guess = closest(id, [...RULES.map((it) => it.id), ...Object.keys(OTHERS)]);
  throw new CannotRun(
    { nb: `det finnes ingen regel som heter «${id}».`, en: `there is no rule called “${id}”.` },
    guess
      ? { nb: `Mente du «${guess}»?`, en: `Did you mean “${guess}”?` }
      : { nb: 'Skriv «avtale explain» for å se alle.', en: 'Run “avtale explain” to list them.' },
  );
}
