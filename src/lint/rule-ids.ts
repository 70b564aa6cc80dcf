import { RULES } from './rules/index.ts';

/** The ids of all rules. A function, since rules about ignores ask for it and are themselves among the rules. */
export function ruleIds(): string[] {
  return RULES.map(({ id }) => id);
}

/** The ids of the rules that nothing may silence in an agreement that is about to be signed. */
export function guardingRuleIds(): string[] {
  return RULES.filter(({ guardsSigning }) => guardsSigning).map(({ id }) => id);
}
