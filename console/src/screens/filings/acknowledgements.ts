/** Acknowledging at a sitting, and taking acknowledgements back: the admissions wait again. */
import {
  AcknowledgeUpwardFilingsDocument,
  type AcknowledgeUpwardFilingsInput,
  ReverseUpwardFilingsDocument,
} from '../../gql/graphql';
import { createSitting } from '../../parts/sitting/sitting';
import { undoInCalls } from '../../parts/sitting/undo';
import { ask } from '../../shell/api';

export const ACKNOWLEDGEMENTS = createSitting(
  'jishi:filing',
  async (input: AcknowledgeUpwardFilingsInput) =>
    (await ask(AcknowledgeUpwardFilingsDocument, { input })).acknowledgeUpwardFilings,
);

export const takeBack = undoInCalls(async (candidateIds, reason) => {
  const input = { candidateIds, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false } as const;
  return (await ask(ReverseUpwardFilingsDocument, { input })).reverseUpwardFilings;
});
