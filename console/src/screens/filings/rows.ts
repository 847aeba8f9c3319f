/** What waits for the organization department as a list that a sitting is held over: a row is a person, admitted and not yet acknowledged. */
import { ask } from '../../api';
import { AcknowledgeUpwardFilingsDocument, DeleteStepDocument, FilingRowsDocument, FilingsDocument, type AcknowledgeUpwardFilingsInput, type CandidateFilter, type FilingsQuery } from '../../gql/graphql';
import { sittingOf } from '../../sitting/calls';
import type { Source } from '../../sitting/rows';
import type { TakenBack } from '../../sitting/Undoing';

type Person = FilingsQuery['candidates']['nodes'][number];
export interface Row extends Person { candidate: Person; admittedOn?: string; approvedOn?: string | null; approvedBy?: string }

function rowOf(person: Person): Row {
  const [approval] = person.admissions.nodes;
  return { ...person, candidate: person, admittedOn: person.probation?.start, approvedOn: approval?.decidedOn, approvedBy: approval?.decidedBy?.organization?.name };
}

export const FILINGS: Source<Row, CandidateFilter> = {
  key: 'filings',
  page: async (filter, after) => { const { candidates } = await ask(FilingsDocument, { filter, after }); return { ...candidates, nodes: candidates.nodes.map(rowOf) }; },
  named: async (ids) => ((await ask(FilingRowsDocument, { ids })).nodes as (Person | null)[]).filter((person) => person !== null).map(rowOf),
  waits: (row) => !!row.probation && !row.upwardFiledOn,
};

/** What was put on file for whom: it is by its record that an acknowledgement is taken back. */
const records = new Map<string, string>();
export const FILED = sittingOf('jishi:filing', async (input: AcknowledgeUpwardFilingsInput) => {
  const { acknowledgeUpwardFilings: answer } = await ask(AcknowledgeUpwardFilingsDocument, { input });
  if (!answer.validatedOnly) for (const { id, doneRecord } of answer.results) if (doneRecord) records.set(id, doneRecord.id);
  return answer;
});

/** Takes acknowledgements back, one person at a time: there is no such act on many. */
export async function takeBack(ids: string[], _: string, tell: (many: number) => void): Promise<TakenBack> {
  const done: string[] = [], refused: string[] = [];
  for (const id of ids) {
    const { deleteStep: told } = await ask(DeleteStepDocument, { input: { candidateId: id, id: records.get(id) ?? '' } });
    if (told.errors[0]) refused.push(told.errors[0].message);
    else done.push(id);
    tell(done.length + refused.length);
  }
  return { done, refused };
}
