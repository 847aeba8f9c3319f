import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CountsDocument } from '../gql/graphql';
import { ask } from './api';
import { useCounts } from './counts';
import { usePlace } from './place';

vi.mock('./api');
const server = vi.mocked(ask);
const asked: unknown[] = [];

function serve(acts: string[], unfiled?: number, papers?: number[], back?: number) {
  server.mockImplementation(async (document, variables) => {
    if (document !== (CountsDocument as unknown)) return { me: { acts } };
    asked.push(variables);
    return {
      waiting: { totalCount: 12 },
      late: { totalCount: 3 },
      ...(papers && {
        applications: { totalCount: papers[0] },
        thoughtReports: { totalCount: papers[1] },
        conversionRequests: { totalCount: papers[2] },
      }),
      ...(acts.includes('answerObjection') && { objections: { totalCount: 1 } }),
      ...(back !== undefined && { back: { totalCount: back } }),
      ...(unfiled !== undefined && { unfiled: { totalCount: unfiled } }),
    };
  });
}

async function counts(ready: () => boolean) {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(useCounts, { wrapper });
  await waitFor(() => expect([ready(), Object.keys(result.current).length]).toEqual([true, 4]));
  return result.current;
}

describe('what waits', () => {
  beforeEach(() => {
    asked.length = 0;
    usePlace.setState({ screen: 'today', id: '', query: {} }, true);
  });

  it('is told beside the screens, without the filings for who does not file', async () => {
    serve([]);
    expect(await counts(() => asked.length > 0)).toEqual({
      reading: { value: 0, bad: false, said: '0 份待审阅' },
      inbox: { value: 12, bad: false, said: '12 件待审批' },
      filings: { value: 0, bad: false, said: '0 人待备案' },
      today: { value: 3, bad: true, said: '3 人逾期' },
    });
    expect(asked).toEqual([
      {
        waiting: { status: ['SUBMITTED'] },
        late: { status: ['ACTIVE'], overdue: true },
        unfiled: { upwardFiled: false },
        files: false,
        back: { cameBack: true, candidate: { status: ['ACTIVE'] } },
        submits: false,
        papers: { status: ['SUBMITTED'], people: { status: ['ACTIVE'] } },
        reviews: false,
        objections: { status: ['OPEN', 'TAKEN_UP'] },
        settles: false,
      },
    ]);
  });

  it('is counted within the organization that the screens are narrowed to, the filings for who files', async () => {
    usePlace.setState({ query: { organization: 'o1' } });
    serve(['acknowledgeUpwardFilings'], 7);
    const { filings } = await counts(() => asked.length > 1);
    expect(filings).toEqual({ value: 7, bad: false, said: '7 人待备案' });
    expect(asked.at(-1)).toEqual({
      waiting: { status: ['SUBMITTED'], organization: 'o1' },
      late: { status: ['ACTIVE'], overdue: true, organization: 'o1' },
      unfiled: { upwardFiled: false, organization: 'o1' },
      back: { cameBack: true, candidate: { status: ['ACTIVE'] }, organization: 'o1' },
      submits: false,
      files: true,
      papers: { status: ['SUBMITTED'], people: { status: ['ACTIVE'] }, organization: 'o1' },
      reviews: false,
      objections: { status: ['OPEN', 'TAKEN_UP'] },
      settles: false,
    });
  });

  it('counts the papers of all three kinds for who reviews them', async () => {
    serve(['reviewPapers'], undefined, [2, 5, 1]);
    const { reading } = await counts(() => asked.length > 1);
    expect(reading).toEqual({ value: 8, bad: false, said: '8 份待审阅' });
    expect(asked.at(-1)).toMatchObject({ reviews: true });
  });

  it('tells whoever submits what came back, beside the inbox and of today', async () => {
    serve(['submitApprovals'], undefined, undefined, 2);
    const { inbox, today } = await counts(() => asked.length > 1);
    expect(inbox).toEqual({ value: 2, bad: true, said: '2 件退回' });
    expect(today).toEqual({ value: 5, bad: true, said: '2 件退回、3 人逾期' });
  });

  it('counts what was said against notices for who settles it', async () => {
    serve(['answerObjection']);
    const { today } = await counts(() => asked.length > 1);
    expect(today).toEqual({ value: 4, bad: true, said: '1 件公示异议、3 人逾期' });
  });
});
