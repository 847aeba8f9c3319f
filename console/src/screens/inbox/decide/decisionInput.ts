import type { ApprovalDecision, DecideApprovalsInput } from '../../../gql/graphql';
import { acknowledgementsOf, type Explanations } from '../../../parts/sitting/explanations';
import type { Row } from '../rows';
import { counted, type Votes } from './votes';

/** What is entered for a sitting that decides. */
export interface DecisionForm {
  opinion: string;
  metOn: string;
  votes: Votes;
  /** By the id of the submission. */
  formNumbers: Record<string, string>;
  explanations: Explanations;
}

/** Kinds that a meeting of the committee decides by vote. */
const BY_VOTE = ['ADMISSION_APPROVAL', 'CONVERSION_APPROVAL'];
export const isByVote = (row: Row) => BY_VOTE.includes(row.kind);

/** An approved pre-review issues the application form, which has a number. */
export const issuesForm = (row: Row) => row.kind === 'PRE_REVIEW';

export function decisionInput(
  decision: ApprovalDecision,
  form: DecisionForm,
  rows: Row[],
): DecideApprovalsInput {
  const { opinion, metOn, votes, formNumbers, explanations } = form;
  return {
    decision,
    opinion,
    errorPolicy: 'REJECT_FAILED_ROWS',
    acknowledgements: acknowledgementsOf(explanations),
    ...(rows.some(isByVote) && { committeeMetOn: metOn }),
    items: rows.map(({ id, version }) => {
      const vote = counted(votes[id]);
      const formSerialNumber = formNumbers[id];
      return { id, version, ...(vote && { vote }), ...(formSerialNumber && { formSerialNumber }) };
    }),
  } as DecideApprovalsInput;
}
