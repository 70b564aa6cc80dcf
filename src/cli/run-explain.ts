import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPOSE_RULES } from '../compose/rules.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Explanation } from '../diagnostics/explanation.ts';
import { explainFinding, explainRule, listRules } from '../lint/explain.ts';
import { type RulePage, readRulePage } from '../lint/rule-pages.ts';
import { RULES } from '../lint/rules/index.ts';
import { PREFLIGHT_RULES } from '../preflight/rules.ts';
import { SIGNED_RULES } from '../signed/rules.ts';
import { SOURCE_EXPLANATIONS } from '../source/explanations.ts';
import { SOURCE_RULES } from '../source/rules.ts';
import { closest } from '../text/closest.ts';
import { VALIDATE_EXPLANATIONS } from '../validate/explanations.ts';
import { VALIDATE_RULES } from '../validate/rules.ts';
import { CannotRun } from './cannot-run.ts';
import { loadConfig } from './files/load-config.ts';
import { EXIT, type Io } from './io.ts';
import { type CommonOptions, runOf } from './run.ts';

/** What is found before an agreement can be understood, with what there is to say of it. */
const EXPLAINED: Readonly<Record<string, Explanation>> = { ...SOURCE_EXPLANATIONS, ...VALIDATE_EXPLANATIONS };

/** What stages other than lint can find; of what has no explanation a title is all there is to say. */
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
    const address = config.rulePages === null ? null : `${config.rulePages}${id}.md`;
    io.stdout.write(explainRule(rule, pageOf(id, io), address, language));
    return EXIT.ok;
  }
  if (Object.hasOwn(OTHERS, id)) {
    const title = OTHERS[id]!;
    const more = Object.hasOwn(EXPLAINED, id) ? EXPLAINED[id] : undefined;
    io.stdout.write(more ? explainFinding(id, title, more, language) : `${id}: ${title[language]}\n`);
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

/** The page of a rule as it came with the program; empty where it did not come along. */
function pageOf(id: string, { packageRoot }: Io): RulePage {
  const path = join(packageRoot, 'docs', 'regler', `${id}.md`);
  return readRulePage(existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '');
}
