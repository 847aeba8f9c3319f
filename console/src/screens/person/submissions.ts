/** What of a person was submitted upward, seen from the operations of the road. */
import type { Milestone, Person } from './types';

export type Submission = Person['approvals']['nodes'][number];

/** The submission that an operation made, or that it decides. */
export const submissionOf = (person: Person, { submissionId }: Milestone): Submission | undefined =>
  person.approvals.nodes.find(({ id }) => id === submissionId);

/** What came back and was not submitted again, and the operation that does so. */
export function backOf(person: Person): { submission: Submission; operation: Milestone } | undefined {
  const operation = person.operations.find((one) => one.cameBack && one.act !== 'decideApproval');
  const submission = operation && submissionOf(person, operation);
  return operation && submission && { submission, operation };
}

/** Every submission of the kind that an operation decides, the newest first, and what came back of the one it made: what the superior said of each. */
export function decidedFor(person: Person, operation: Milestone): Submission[] {
  const own = submissionOf(person, operation);
  if (operation.cameBack && own) return [own];
  if (operation.act !== 'decideApproval') return [];
  const kind = own?.kind;
  return person.approvals.nodes.filter((one) => one.kind === kind && one.decidedOn);
}
