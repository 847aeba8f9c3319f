/** The list of people before a server that answers with these, for its tests. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createElement } from 'react';
import { vi } from 'vitest';
import { MeDocument, PeopleCountsDocument, type PeopleQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { People } from './People';

type Person = PeopleQuery['candidates']['nodes'][number];
export const person = (given: Partial<Person>): Person => ({
  id: 'cand_1',
  version: 3,
  name: '李明',
  ethnicity: '汉族',
  education: 'BACHELOR',
  occupation: '',
  unit: '',
  activistSince: null,
  listedOn: null,
  openedOn: '2026-01-05',
  updatedAt: '2026-02-03T01:00:00Z',
  sex: 'MALE',
  birth: '1991-02-03',
  stage: 'ACTIVIST',
  status: 'ACTIVE',
  subStatus: null,
  stageSince: null,
  nextDueOn: null,
  overdueSince: null,
  appliedOn: null,
  mentors: [],
  introducers: [],
  problemCount: 0,
  branch: { id: 'org_1', name: '一支部' },
  approvals: { nodes: [] },
  ...given,
});

const COUNTS = Object.fromEntries(
  ['applicants', 'activists', 'targets', 'probationary', 'archived', 'overdue', 'back', 'waits'].map(
    (name) => [name, { totalCount: 3 }],
  ),
);

/** The screen at an address; the server answers with these people, one page after the other. */
export async function open(address: string, pages: Person[][], acts: string[] = []) {
  const total = pages.flat().length;
  vi.mocked(ask)
    .mockReset()
    .mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
      if (document === MeDocument) return { me: { acts } } as never;
      if (document === PeopleCountsDocument) return COUNTS as never;
      const { after, counted } = variables as { after: string | null; counted: boolean };
      const n = Number(after ?? 0);
      const pageInfo = { hasNextPage: n + 1 < pages.length, endCursor: String(n + 1) };
      return { candidates: { nodes: pages[n], pageInfo, ...(counted && { totalCount: total }) } } as never;
    });
  location.hash = address;
  window.dispatchEvent(new Event('hashchange'));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(createElement(QueryClientProvider, { client }, createElement(People)));
}
