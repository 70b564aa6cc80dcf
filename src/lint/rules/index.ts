import { requirementRules } from '../requirementRules.ts';
import type { Rule } from '../rule.ts';
import { decisiveCouncil } from './decisive-council.ts';
import { deferredContent } from './deferred-content.ts';
import { factInText } from './fact-in-text.ts';
import { firstPerson } from './first-person.ts';
import { footnoteWithoutNote } from './footnote-without-note.ts';
import { leftOut } from './left-out.ts';
import { missingAdoption } from './missing-adoption.ts';
import { missingSignatories } from './missing-signatories.ts';
import { placeholder } from './placeholder.ts';
import { pluralMunicipalities } from './plural-municipalities.ts';
import { templateInstruction } from './template-instruction.ts';
import { unclearChair } from './unclear-chair.ts';
import { unsettled } from './unsettled.ts';
import { vagueObligation } from './vague-obligation.ts';

/** All rules, by kind. */
export const RULES: readonly Rule[] = [
  ...requirementRules,
  factInText,
  leftOut,
  missingAdoption,
  missingSignatories,
  footnoteWithoutNote,
  placeholder,
  pluralMunicipalities,
  templateInstruction,
  unsettled,
  decisiveCouncil,
  deferredContent,
  unclearChair,
  vagueObligation,
  firstPerson,
];
