import { requirementRules } from '../requirement-rules.ts';
import type { Rule } from '../rule.ts';
import { authorityNotAttached } from './authority-not-attached.ts';
import { brokenWord } from './broken-word.ts';
import { circularTask } from './circular-task.ts';
import { commonSlip } from './common-slip.ts';
import { compoundHyphen } from './compound-hyphen.ts';
import { contactWithoutNumber } from './contact-without-number.ts';
import { contradictingChair } from './contradicting-chair.ts';
import { contradictingFrequency } from './contradicting-frequency.ts';
import { contradictingHours } from './contradicting-hours.ts';
import { contradictingNumber } from './contradicting-number.ts';
import { contradictingPerson } from './contradicting-person.ts';
import { contradictingSecretary } from './contradicting-secretary.ts';
import { contradictingStatement } from './contradicting-statement.ts';
import { contradictingTerm } from './contradicting-term.ts';
import { courtDecides } from './court-decides.ts';
import { dashes } from './dashes.ts';
import { decisionAfterStart } from './decision-after-start.ts';
import { decisionInFuture } from './decision-in-future.ts';
import { decisiveCouncil } from './decisive-council.ts';
import { deferredContent } from './deferred-content.ts';
import { doubleSpace } from './double-space.ts';
import { duplicateFocusArea } from './duplicate-focus-area.ts';
import { eitherOrOwner } from './either-or-owner.ts';
import { emptyAttachment } from './empty-attachment.ts';
import { emptyItem } from './empty-item.ts';
import { endedReform } from './ended-reform.ts';
import { exemptionWithoutBasis } from './exemption-without-basis.ts';
import { expired } from './expired.ts';
import { expiresSoon } from './expires-soon.ts';
import { factInText } from './fact-in-text.ts';
import { figureWithoutSource } from './figure-without-source.ts';
import { firstPerson } from './first-person.ts';
import { footnoteWithoutNote } from './footnote-without-note.ts';
import { formerCounty } from './former-county.ts';
import { formerMunicipality } from './former-municipality.ts';
import { goalWithoutMeasure } from './goal-without-measure.ts';
import { grammaticalAgreement } from './grammatical-agreement.ts';
import { headingLevels } from './heading-levels.ts';
import { ignoreInText } from './ignore-in-text.ts';
import { ignoreUnknownRule } from './ignore-unknown-rule.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { ignoreWithoutReason } from './ignore-without-reason.ts';
import { impossibleDate } from './impossible-date.ts';
import { inconsistentName } from './inconsistent-name.ts';
import { inexactTerm } from './inexact-term.ts';
import { leftOut } from './left-out.ts';
import { likelyTypo } from './likely-typo.ts';
import { looseChange } from './loose-change.ts';
import { mandatoryAgreement } from './mandatory-agreement.ts';
import { measureWithoutOwner } from './measure-without-owner.ts';
import { misreadCharacter } from './misread-character.ts';
import { missingAdoption } from './missing-adoption.ts';
import { missingAttachment } from './missing-attachment.ts';
import { missingEnd } from './missing-end.ts';
import { missingNegation } from './missing-negation.ts';
import { missingSignatories } from './missing-signatories.ts';
import { misspeltParty } from './misspelt-party.ts';
import { mixedLanguage } from './mixed-language.ts';
import { municipalityLanguage } from './municipality-language.ts';
import { municipalityNumber } from './municipality-number.ts';
import { nationalIdentityNumber } from './national-identity-number.ts';
import { noRecord } from './no-record.ts';
import { notNfc } from './not-nfc.ts';
import { obligationWithoutActor } from './obligation-without-actor.ts';
import { oldDecision } from './old-decision.ts';
import { onePartyDecides } from './one-party-decides.ts';
import { openDeadline } from './open-deadline.ts';
import { openList } from './open-list.ts';
import { openMinutes } from './open-minutes.ts';
import { openQuestion } from './open-question.ts';
import { openingHours } from './opening-hours.ts';
import { organisationNumber } from './organisation-number.ts';
import { otherDistrict } from './other-district.ts';
import { otherLanguageWord } from './other-language-word.ts';
import { otherMunicipality } from './other-municipality.ts';
import { otherUnit } from './other-unit.ts';
import { otherWebsite } from './other-website.ts';
import { outdatedTerm } from './outdated-term.ts';
import { outdatedUrl } from './outdated-url.ts';
import { paidPolicing } from './paid-policing.ts';
import { partyName } from './party-name.ts';
import { pastDeadline } from './past-deadline.ts';
import { personInText } from './person-in-text.ts';
import { personInTwoOffices } from './person-in-two-offices.ts';
import { personsListed } from './persons-listed.ts';
import { phoneFormat } from './phone-format.ts';
import { placeholder } from './placeholder.ts';
import { pluralMunicipalities } from './plural-municipalities.ts';
import { policeDistrict } from './police-district.ts';
import { presenceBelowWeekly } from './presence-below-weekly.ts';
import { privateAddress } from './private-address.ts';
import { privateDetails } from './private-details.ts';
import { promisedTopic } from './promised-topic.ts';
import { quotes } from './quotes.ts';
import { recognisablePerson } from './recognisable-person.ts';
import { repealedLaw } from './repealed-law.ts';
import { repeatedWord } from './repeated-word.ts';
import { replyWithoutDeadline } from './reply-without-deadline.ts';
import { reversedMeaning } from './reversed-meaning.ts';
import { sameSignatory } from './same-signatory.ts';
import { searchWithoutBasis } from './search-without-basis.ts';
import { secrecySetAside } from './secrecy-set-aside.ts';
import { sharingWithoutBasis } from './sharing-without-basis.ts';
import { signatoryOrganisation } from './signatory-organisation.ts';
import { signatureInText } from './signature-in-text.ts';
import { signatureOfOther } from './signature-of-other.ts';
import { skippedNumber } from './skipped-number.ts';
import { speechBan } from './speech-ban.ts';
import { splitCompound } from './split-compound.ts';
import { startLongPast } from './start-long-past.ts';
import { templateInstruction } from './template-instruction.ts';
import { temporaryState } from './temporary-state.ts';
import { terminationWithoutNotice } from './termination-without-notice.ts';
import { textInComment } from './text-in-comment.ts';
import { thirdPartyDuty } from './third-party-duty.ts';
import { unclearChair } from './unclear-chair.ts';
import { unclearOffice } from './unclear-office.ts';
import { unclearRotation } from './unclear-rotation.ts';
import { undatedSource } from './undated-source.ts';
import { undeterminedActor } from './undetermined-actor.ts';
import { unfinishedSentence } from './unfinished-sentence.ts';
import { unknownBody } from './unknown-body.ts';
import { unknownReference } from './unknown-reference.ts';
import { unlawfulSharing } from './unlawful-sharing.ts';
import { unnamedSignatory } from './unnamed-signatory.ts';
import { unsettled } from './unsettled.ts';
import { unusedFact } from './unused-fact.ts';
import { vagueObligation } from './vague-obligation.ts';
import { writersNote } from './writers-note.ts';
import { wrongCount } from './wrong-count.ts';

/** All rules, by kind. */
export const RULES: readonly Rule[] = [
  ...requirementRules,
  emptyAttachment,
  factInText,
  leftOut,
  contactWithoutNumber,
  missingAdoption,
  missingAttachment,
  missingSignatories,
  sameSignatory,
  authorityNotAttached,
  presenceBelowWeekly,
  unknownReference,
  unnamedSignatory,
  emptyItem,
  footnoteWithoutNote,
  placeholder,
  pluralMunicipalities,
  templateInstruction,
  unfinishedSentence,
  unsettled,
  writersNote,
  decisionInFuture,
  decisionAfterStart,
  startLongPast,
  oldDecision,
  expired,
  expiresSoon,
  contradictingTerm,
  impossibleDate,
  inexactTerm,
  missingEnd,
  openDeadline,
  temporaryState,
  endedReform,
  pastDeadline,
  formerMunicipality,
  municipalityNumber,
  otherDistrict,
  otherMunicipality,
  otherUnit,
  otherWebsite,
  partyName,
  policeDistrict,
  formerCounty,
  signatoryOrganisation,
  signatureOfOther,
  misspeltParty,
  contradictingChair,
  contradictingFrequency,
  contradictingHours,
  contradictingNumber,
  contradictingPerson,
  personInTwoOffices,
  contradictingSecretary,
  contradictingStatement,
  decisiveCouncil,
  thirdPartyDuty,
  deferredContent,
  eitherOrOwner,
  measureWithoutOwner,
  obligationWithoutActor,
  circularTask,
  onePartyDecides,
  courtDecides,
  undeterminedActor,
  openList,
  looseChange,
  unknownBody,
  replyWithoutDeadline,
  goalWithoutMeasure,
  figureWithoutSource,
  reversedMeaning,
  promisedTopic,
  unclearChair,
  unclearOffice,
  unclearRotation,
  vagueObligation,
  terminationWithoutNotice,
  wrongCount,
  nationalIdentityNumber,
  personInText,
  privateAddress,
  privateDetails,
  recognisablePerson,
  personsListed,
  paidPolicing,
  repealedLaw,
  openMinutes,
  openQuestion,
  noRecord,
  speechBan,
  searchWithoutBasis,
  secrecySetAside,
  unlawfulSharing,
  sharingWithoutBasis,
  exemptionWithoutBasis,
  mandatoryAgreement,
  undatedSource,
  commonSlip,
  compoundHyphen,
  splitCompound,
  doubleSpace,
  firstPerson,
  inconsistentName,
  likelyTypo,
  misreadCharacter,
  brokenWord,
  repeatedWord,
  grammaticalAgreement,
  mixedLanguage,
  missingNegation,
  otherLanguageWord,
  municipalityLanguage,
  outdatedTerm,
  dashes,
  duplicateFocusArea,
  headingLevels,
  skippedNumber,
  notNfc,
  openingHours,
  organisationNumber,
  outdatedUrl,
  phoneFormat,
  quotes,
  signatureInText,
  textInComment,
  unusedFact,
  ignoreInText,
  ignoreUnknownRule,
  ignoreUnused,
  ignoreWithoutReason,
];
