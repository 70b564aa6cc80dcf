export type { Actor, AgreementCommitment, Commitment, Deadline, Frequency, Strength } from './commitment.ts';
export { commitmentsInText } from './commitmentsInText.ts';
export { commitmentsOf } from './commitmentsOf.ts';
