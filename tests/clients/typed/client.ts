/** The story with types that graphql-codegen made, compiled by `tsc --strict`: no cache, a plain fetch. */

import { createClient } from 'graphql-sse';
import { bearer, endpoint } from '../session.js';
import { ACTIVISTS, PAGE, play } from '../story.js';
import {
  AnythingDocument,
  CallerDocument,
  type CandidateScope,
  ChangeDocument,
  HearDocument,
  PeopleDocument,
  type PeopleQuery,
  type PeopleQueryVariables,
  PersonChangedDocument,
  type PersonChangedSubscription,
  PersonDocument,
  type PersonRowFragment,
  type RecordOpinionsInput,
  type TypedDocumentString,
  type UpdateCandidateInput,
} from './gql/graphql.js';

const headers = await bearer();
const events = createClient({ url: endpoint, headers });

async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Every page, joined by hand. A root field may be null, after an error that `ask` has thrown. */
async function people(): Promise<{ rows: PersonRowFragment[]; totalCount: number }> {
  const forwards: PeopleQueryVariables = { first: PAGE, filter: ACTIVISTS, orderBy: 'NAME' };
  const rows: PersonRowFragment[] = [];
  let after: string | null | undefined = null;
  for (;;) {
    const { candidates }: PeopleQuery = await ask(PeopleDocument, { ...forwards, after });
    if (!candidates) throw new Error('no list');
    rows.push(...candidates.edges.map((edge) => edge.node));
    if (!candidates.pageInfo.hasNextPage) return { rows, totalCount: candidates.totalCount };
    after = candidates.pageInfo.endCursor;
  }
}

await play({
  caller: async () => (await ask(CallerDocument, {})).me,
  people,
  person: async (id: string) => (await ask(PersonDocument, { id })).candidate,
  anything: async (id: string) => (await ask(AnythingDocument, { id })).node,
  change: async (input: UpdateCandidateInput) => (await ask(ChangeDocument, { input })).updateCandidate,
  hear: async (input: RecordOpinionsInput) => (await ask(HearDocument, { input })).recordOpinions,
  async subscribe(
    scope: CandidateScope,
    told: (change: PersonChangedSubscription['candidateChanged']) => void,
  ) {
    const question = { query: PersonChangedDocument.toString(), variables: { scope } };
    return events.subscribe<PersonChangedSubscription>(question, {
      next: ({ data }) => data && told(data.candidateChanged),
      error: (fault) => {
        throw fault;
      },
      complete: () => undefined,
    });
  },
  end: () => events.dispose(),
});
