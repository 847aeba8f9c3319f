import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CameBackDocument, MeDocument, RegulationDocument, TodayDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { Today } from './Today';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

const OPINION = {
  section: 'B4',
  label: '支部考察意见',
  stage: 'ACTIVIST',
  act: 'recordOpinion',
  settles: ['TIME-3.half-year'],
};
const somebody = (name: string, dueOn: string) => ({
  id: `cand_${name}`,
  name,
  stage: 'ACTIVIST',
  nextDueOn: null,
  branch: { id: 'org_1', name: '一支部' },
  overdue: [
    { message: '没有考察意见', rule: 'TIME-3', guard: 'TIME-3.half-year', dueOn, consequence: 'UNLAWFUL' },
  ],
  deadlines: [],
});
const NOBODY = { totalCount: 0, nodes: [] };

function serve(role: string, late: unknown[] = []) {
  vi.mocked(ask).mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
    const overdue = (variables as { filter?: { overdue?: boolean } }).filter?.overdue;
    const answers = new Map<unknown, () => unknown>([
      [TodayDocument, () => ({ candidates: overdue ? { totalCount: late.length, nodes: late } : NOBODY })],
      [MeDocument, () => ({ me: { role, acts: ['recordOpinion'], organization: { id: 'org_1' } } })],
      [RegulationDocument, () => ({ regulation: { operations: [OPINION] } })],
      [CameBackDocument, () => ({ approvals: NOBODY })],
    ]);
    return (answers.get(document)?.() ?? {
      candidates: NOBODY,
      approvals: NOBODY,
      transfers: NOBODY,
    }) as never;
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Today />
    </QueryClientProvider>,
  );
}

describe('what is to be done today', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T02:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is a band with its rows, each with the button that opens its form', async () => {
    serve('BRANCH_ADMIN', [somebody('李明', '2026-11-28')]);
    expect((await screen.findByRole('heading', { name: '已逾期' })).textContent).toBe('已逾期');
    const act = screen.getByRole('link', { name: '录入支部考察意见 李明' });
    expect(act.getAttribute('href')).toBe(`#/people/${encodeURIComponent('cand_李明')}?do=B4`);
    expect(screen.getByText('逾 1 天').className).toBe('when late');
    expect(screen.getByText('违反规定').className).toBe('badge error');
  });

  it('is gone through with J and K', async () => {
    serve('BRANCH_ADMIN', [somebody('李明', '2026-11-01'), somebody('王芳', '2026-11-28')]);
    await screen.findByRole('heading', { name: '已逾期' });
    const current = () => document.querySelector('[aria-current=true] .whose a')?.textContent;
    expect(current()).toBe('李明');
    await userEvent.keyboard('j');
    expect(current()).toBe('王芳');
    await userEvent.keyboard('jk');
    expect(current()).toBe('李明');
  });

  it('says so when there is nothing', async () => {
    serve('AUDITOR');
    expect(await screen.findByText(/今天没有要办的。/)).toBeTruthy();
  });

  it('is the administration for an administrator', async () => {
    serve('SYSTEM_ADMIN');
    await waitFor(() => expect(location.hash).toBe('#/admin'));
  });
});
