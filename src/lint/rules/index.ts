import { requirementRules } from '../requirementRules.ts';
import type { Rule } from '../rule.ts';
import { factInText } from './fact-in-text.ts';
import { leftOut } from './left-out.ts';
import { missingAdoption } from './missing-adoption.ts';
import { missingSignatories } from './missing-signatories.ts';

/** All rules, by kind. */
export const RULES: readonly Rule[] = [...requirementRules, missingSignatories, missingAdoption, leftOut, factInText];
