import type { RequirementRule } from './requirement.ts';
import { missingChair } from './rules/missing-chair.ts';
import { missingContactPoint } from './rules/missing-contact-point.ts';
import { missingCouncilSeat } from './rules/missing-council-seat.ts';
import { missingEvaluationFrequency } from './rules/missing-evaluation-frequency.ts';
import { missingEvaluationOwner } from './rules/missing-evaluation-owner.ts';
import { missingFocusAreas } from './rules/missing-focus-areas.ts';
import { missingLegalBasis } from './rules/missing-legal-basis.ts';
import { missingMandate } from './rules/missing-mandate.ts';
import { missingMeetingFrequency } from './rules/missing-meeting-frequency.ts';
import { missingMunicipalContact } from './rules/missing-municipal-contact.ts';
import { missingMunicipalMembers } from './rules/missing-municipal-members.ts';
import { missingPoliceMembers } from './rules/missing-police-members.ts';
import { missingPreparedness } from './rules/missing-preparedness.ts';
import { missingPresence } from './rules/missing-presence.ts';
import { missingResponse } from './rules/missing-response.ts';
import { missingSecretary } from './rules/missing-secretary.ts';
import { missingTerm } from './rules/missing-term.ts';
import { missingUniform } from './rules/missing-uniform.ts';
import { missingVolunteers } from './rules/missing-volunteers.ts';

/** The facts that an agreement should give, in the order of the sections. */
export const requirementRules: readonly RequirementRule[] = [
  missingTerm,
  missingPreparedness,
  missingResponse,
  missingVolunteers,
  missingPresence,
  missingContactPoint,
  missingUniform,
  missingMandate,
  missingCouncilSeat,
  missingChair,
  missingSecretary,
  missingMunicipalMembers,
  missingPoliceMembers,
  missingMeetingFrequency,
  missingFocusAreas,
  missingMunicipalContact,
  missingLegalBasis,
  missingEvaluationFrequency,
  missingEvaluationOwner,
];
