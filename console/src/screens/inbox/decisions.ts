/** Deciding at a sitting, and taking decisions back: the submissions wait again. */
import {
  DecideApprovalsDocument,
  type DecideApprovalsInput,
  ReverseDecisionsDocument,
} from '../../gql/graphql';
import { createSitting } from '../../parts/sitting/sitting';
import { undoInCalls } from '../../parts/sitting/undo';
import { ask } from '../../shell/api';

export const DECISIONS = createSitting(
  'jishi:sitting',
  async (input: DecideApprovalsInput) => (await ask(DecideApprovalsDocument, { input })).decideApprovals,
);

export const reverseDecisions = undoInCalls(async (ids, reason) => {
  const input = { ids, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false } as const;
  return (await ask(ReverseDecisionsDocument, { input })).reverseDecisions;
});
