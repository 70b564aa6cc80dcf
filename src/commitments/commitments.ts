export type { Actor, AgreementCommitment, Commitment, Deadline, Frequency, Strength } from './commitment.ts';
export { commitmentsInText } from './commitments-in-text.ts';
export { commitmentsOf } from './commitments-of.ts';
