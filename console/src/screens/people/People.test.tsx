import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MeDocument, PeopleCountsDocument, PeopleDocument, type PeopleQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { begin } from './chosen';
import { People } from './People';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

type Person = PeopleQuery['candidates']['nodes'][number];
const person = (given: Partial<Person>): Person => ({
  id: 'cand_1',
  name: '李明',
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
async function open(address: string, pages: Person[][], acts: string[] = []) {
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
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <People />
    </QueryClientProvider>,
  );
}
const filtersAsked = () =>
  vi
    .mocked(ask)
    .mock.calls.filter(([document]) => (document as unknown) === PeopleDocument)
    .map(([, variables]) => (variables as unknown as { filter: object }).filter);
const cells = () =>
  within(screen.getByRole('region', { name: '名册' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the list of people', () => {
  it('has a line each, with what is missing left open', async () => {
    const invited = { id: 'cand_2', name: '王芳', stageSince: '2026-01-02', problemCount: 2 };
    await open('#/people', [[person({}), person({ ...invited, subStatus: 'REGISTERED' })]]);
    expect((await screen.findByRole('status', { name: '' })).textContent).toBe('2 人');
    expect(cells()).toEqual([
      ['姓名', '期限', '支部', '阶段', '进入本阶段', '问题'],
      ['李明', '—', '一支部', '入党积极分子', '—', '—'],
      ['王芳', '—', '一支部', '入党积极分子 已注册', '2026-01-02', '2'],
    ]);
  });

  it('is wider by a filter that is taken away', async () => {
    await open('#/people?sex=FEMALE&born=1990-01-01..&stage=ACTIVIST', [[person({})]]);
    await userEvent.click(await screen.findByRole('button', { name: '女 ✕' }));
    await waitFor(() => expect(location.hash).toBe('#/people?born=1990-01-01..&stage=ACTIVIST'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '女 ✕' })).toBeNull());
    expect(screen.getByRole('button', { name: '出生 1990-01-01 ✕' })).toBeTruthy();
    const born = { birth: { from: '1990-01-01', to: null } };
    expect(filtersAsked()).toEqual([
      { status: ['ACTIVE'], stage: ['ACTIVIST'], sex: 'FEMALE', ...born },
      { status: ['ACTIVE'], stage: ['ACTIVIST'], ...born },
    ]);
  });

  it('is narrowed by a stage, by what is overdue, and by a name with Enter', async () => {
    await open('#/people', [[person({})]]);
    await userEvent.click(await screen.findByRole('button', { name: /^预备党员管理/ }));
    await userEvent.click(screen.getByRole('button', { name: /^有逾期/ }));
    await userEvent.type(screen.getByRole('searchbox', { name: '姓名' }), '李{Enter}');
    await waitFor(() =>
      expect(filtersAsked().at(-1)).toEqual({
        status: ['ACTIVE'],
        stage: ['PROBATIONARY_MEMBER'],
        name: '李',
        overdue: true,
      }),
    );
    const pressed = screen.getAllByRole('button', { pressed: true }).map((chip) => chip.textContent);
    expect(pressed).toEqual(['预备党员管理 3', '有逾期 3']);
  });

  it('reads the next page when it is asked to, and counts no more', async () => {
    await open('#/people', [[person({})], [person({ id: 'cand_2', name: '王芳' })]]);
    await userEvent.click(await screen.findByRole('button', { name: '再看 100 人' }));
    expect(await screen.findByRole('link', { name: '王芳' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '再看 100 人' })).toBeNull();
    expect(screen.getByText('2 人')).toBeTruthy();
  });

  it('says so when nobody matches', async () => {
    await open('#/people?sex=MALE', [[]]);
    expect(await screen.findByText('没有符合条件的人员。')).toBeTruthy();
  });

  it('offers to open a case to those who may', async () => {
    await open('#/people', [[person({})]], ['createCandidate']);
    expect((await screen.findByRole('button', { name: /^A1/ })).getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('button', { name: /^E2/ })).toBeTruthy();
  });

  it('is sorted by the head of a column, overdue first unless one is pressed', async () => {
    await open('#/people?stage=ACTIVIST', [[person({})]]);
    const head = await screen.findByRole('columnheader', { name: '期限' });
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('columnheader', { name: '培养联系人' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '姓名' }));
    await waitFor(() => expect(location.hash).toBe('#/people?stage=ACTIVIST&order=NAME'));
  });
});

it('has people chosen of it whose prints are one file', async () => {
  await open('#/people', [[person({}), person({ id: 'cand_2', name: '王芳' })]]);
  await screen.findByText('王芳');
  act(begin);
  const bar = screen.getByRole('region', { name: '批量操作' });
  expect(within(bar).queryByRole('button', { name: '合并打印' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: '选择 王芳' }));
  expect(within(bar).getByText('已选 1 人')).toBeTruthy();
  await userEvent.click(within(bar).getByRole('button', { name: '选择列出的 2 人' }));
  expect(within(bar).getByText('已选 2 人')).toBeTruthy();
  expect(within(bar).getByRole('button', { name: '合并打印' })).toBeTruthy();
  await userEvent.click(within(bar).getByRole('button', { name: '清除' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
});
