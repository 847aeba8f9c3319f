/** What waits for the organization department as a list that a sitting is held over: a row is a person, admitted and not yet acknowledged. */

import {
  AcknowledgeUpwardFilingsDocument,
  type AcknowledgeUpwardFilingsInput,
  type CandidateFilter,
  FilingRowsDocument,
  FilingsDocument,
  type FilingsQuery,
  ReverseUpwardFilingsDocument,
} from '../../gql/graphql';
import { sittingOf, takenBack } from '../../parts/sitting/calls';
import type { Source } from '../../parts/sitting/rows';
import { ask } from '../../shell/api';

type Person = FilingsQuery['candidates']['nodes'][number];
export interface Row extends Person {
  candidate: Person;
  admittedOn?: string;
  approvedOn?: string | null;
  approvedBy?: string;
}

function rowOf(person: Person): Row {
  const [approval] = person.admissions.nodes;
  return {
    ...person,
    candidate: person,
    admittedOn: person.probation?.start,
    approvedOn: approval?.decidedOn,
    approvedBy: approval?.decidedBy?.organization?.name,
  };
}

export const FILINGS: Source<Row, CandidateFilter> = {
  key: 'filings',
  page: async (filter, after) => {
    const { candidates } = await ask(FilingsDocument, { filter, after });
    return { ...candidates, nodes: candidates.nodes.map(rowOf) };
  },
  named: async (ids) =>
    ((await ask(FilingRowsDocument, { ids })).nodes as (Person | null)[])
      .filter((person) => person !== null)
      .map(rowOf),
  waits: (row) => !!row.probation && !row.upwardFiledOn,
};

export const FILED = sittingOf(
  'jishi:filing',
  async (input: AcknowledgeUpwardFilingsInput) =>
    (await ask(AcknowledgeUpwardFilingsDocument, { input })).acknowledgeUpwardFilings,
);

/** Takes acknowledgements back: the admissions wait again. */
export const takeBack = takenBack(
  async (candidateIds, reason) =>
    (
      await ask(ReverseUpwardFilingsDocument, {
        input: { candidateIds, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false },
      })
    ).reverseUpwardFilings,
);
