/** What waits for the organization department as a list: a row is a person, admitted and not yet acknowledged. */
import {
  type CandidateFilter,
  FilingRowsDocument,
  FilingsDocument,
  type FilingsQuery,
} from '../../gql/graphql';
import type { Source } from '../../parts/sitting/source';
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
  fetchPage: async (filter, after) => {
    const { candidates } = await ask(FilingsDocument, { filter, after });
    return { ...candidates, nodes: candidates.nodes.map(rowOf) };
  },
  fetchByIds: async (ids) => {
    const { nodes } = await ask(FilingRowsDocument, { ids });
    return (nodes as (Person | null)[]).filter((person) => person !== null).map(rowOf);
  },
  isWaiting: (row) => !!row.probation && !row.upwardFiledOn,
};
