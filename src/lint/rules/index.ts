import { requirementRules } from '../requirementRules.ts';
import type { Rule } from '../rule.ts';
import { commonSlip } from './common-slip.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { dashes } from './dashes.ts';
import { decisiveCouncil } from './decisive-council.ts';
import { deferredContent } from './deferred-content.ts';
import { doubleSpace } from './double-space.ts';
import { expired } from './expired.ts';
import { expiresSoon } from './expires-soon.ts';
import { factInText } from './fact-in-text.ts';
import { firstPerson } from './first-person.ts';
import { footnoteWithoutNote } from './footnote-without-note.ts';
import { formerMunicipality } from './former-municipality.ts';
import { inexactTerm } from './inexact-term.ts';
import { leftOut } from './left-out.ts';
import { missingAdoption } from './missing-adoption.ts';
import { missingSignatories } from './missing-signatories.ts';
import { municipalityNumber } from './municipality-number.ts';
import { nationalIdentityNumber } from './national-identity-number.ts';
import { otherDistrict } from './other-district.ts';
import { otherMunicipality } from './other-municipality.ts';
import { outdatedTerm } from './outdated-term.ts';
import { outdatedUrl } from './outdated-url.ts';
import { pastDeadline } from './past-deadline.ts';
import { personInText } from './person-in-text.ts';
import { placeholder } from './placeholder.ts';
import { pluralMunicipalities } from './plural-municipalities.ts';
import { policeDistrict } from './police-district.ts';
import { privateAddress } from './private-address.ts';
import { quotes } from './quotes.ts';
import { repealedLaw } from './repealed-law.ts';
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
  expired,
  expiresSoon,
  inexactTerm,
  pastDeadline,
  formerMunicipality,
  municipalityNumber,
  otherDistrict,
  otherMunicipality,
  policeDistrict,
  decisiveCouncil,
  deferredContent,
  unclearChair,
  vagueObligation,
  nationalIdentityNumber,
  personInText,
  privateAddress,
  repealedLaw,
  commonSlip,
  compoundHyphen,
  doubleSpace,
  firstPerson,
  outdatedTerm,
  dashes,
  outdatedUrl,
  quotes,
];
