import { describe, expect, it } from 'vitest';
import type { WaitingPapersQuery } from '../../gql/graphql';
import { waitingFilter, waitingOf } from './waiting';

const paper = (id: string, on: string, candidate: object | null = { id: 'c1' }) => ({ id, on, candidate });
const list = (...nodes: object[]) => ({ totalCount: nodes.length, nodes });

describe('the papers that wait', () => {
  it('are one list of all three kinds, the oldest first, without those of nobody in sight', () => {
    const answer = {
      applications: list(paper('a2', '2026-03-01')),
      thoughtReports: list(paper('t1', '2026-01-05'), paper('t9', '2026-03-01', null)),
      conversionRequests: { totalCount: 140, nodes: [paper('a1', '2026-03-01')] },
    } as unknown as WaitingPapersQuery;
    const { papers, total } = waitingOf(answer);
    expect([papers.map(({ id }) => id), total]).toEqual([['t1', 'a1', 'a2'], 143]);
  });

  it('are those of cases that are open, of the organization the screens are narrowed to', () => {
    const all = { status: ['SUBMITTED'], people: { status: ['ACTIVE'] } };
    expect([waitingFilter(), waitingFilter('o1')]).toEqual([all, { ...all, organization: 'o1' }]);
  });
});
