import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  MeDocument,
  PeopleCountsDocument,
  PeopleDocument,
  type PeopleQuery,
  RecordOpinionsDocument,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import { end } from './chosen';
import { People } from './People';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

type Person = PeopleQuery['candidates']['nodes'][number];
const person = (given: Partial<Person>): Person => ({
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
beforeEach(() => localStorage.clear());
afterEach(() => act(end));

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
      ['', '姓名', '期限', '支部', '阶段', '进入本阶段', '问题'],
      ['', '李明', '—', '一支部', '入党积极分子', '—', '—'],
      ['', '王芳', '—', '一支部', '入党积极分子 已注册', '2026-01-02', '2'],
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

const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);

describe('the columns', () => {
  it('of an address are those it names', async () => {
    await open('#/people?columns=sex,due', [[person({})]]);
    await screen.findByRole('link', { name: '李明' });
    expect(heads()).toEqual(['', '姓名', '期限', '性别']);
  });

  it.each([
    ['阶段', 'STAGE', 'STAGE_DESC'],
    ['进入本阶段', 'STAGE_SINCE', 'STAGE_SINCE_DESC'],
    ['立档日期', 'OLDEST', 'NEWEST'],
    ['最近变动', 'UPDATED_ASC', 'UPDATED'],
    ['姓名', 'NAME', 'NAME_DESC'],
  ])('sort the list: %s', async (title, forth, back) => {
    await open('#/people?columns=due,stage,since,opened,updated', [[person({})]]);
    await userEvent.click(await screen.findByRole('button', { name: title }));
    await waitFor(() => expect(location.hash).toContain(`order=${forth}`));
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: title }).getAttribute('aria-sort')).toBe('ascending'),
    );
    await userEvent.click(screen.getByRole('button', { name: title }));
    await waitFor(() => expect(location.hash).toContain(`order=${back}`));
  });
});

const two = [[person({}), person({ id: 'cand_2', name: '王芳' })]];
const bar = () => screen.queryByRole('region', { name: '批量操作' });

describe('those who are chosen', () => {
  it('are printed as one file', async () => {
    await open('#/people', two);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择 王芳' }));
    expect(within(bar()!).getByText('已选 1 人')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: '选择列出的 2 人' }));
    expect(within(bar()!).getByText('已选 2 人')).toBeTruthy();
    expect(within(bar()!).getByRole('button', { name: '合并打印' })).toBeTruthy();
    await userEvent.click(within(bar()!).getByRole('button', { name: '清除' }));
    expect(bar()).toBeNull();
  });

  it('are chosen by keys', async () => {
    await open('#/people', two);
    await screen.findByRole('link', { name: '王芳' });
    await userEvent.keyboard('jx');
    expect(screen.getByRole('checkbox', { name: '选择 李明' })).toHaveProperty('checked', true);
    await userEvent.keyboard('jx');
    expect(within(bar()!).getByText('已选 2 人')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(bar()).toBeNull();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/people/cand_2'));
  });

  it('are told for how many of them an act is', async () => {
    const members = [[person({}), person({ id: 'cand_2', name: '王芳', status: 'ARCHIVED' })]];
    await open('#/people', members, ['archiveCandidates']);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择列出的 2 人' }));
    expect(within(bar()!).getByRole('button', { name: '归档（1 人）' })).toBeTruthy();
    expect(within(bar()!).queryByRole('button', { name: /上报/ })).toBeNull();
  });
});

describe('an opinion of all that are chosen', () => {
  it('is tried row by row, then recorded, and told what became of each', async () => {
    await open('#/people', two, ['recordOpinions', 'archiveCandidates']);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择列出的 2 人' }));
    const told = vi.mocked(ask).getMockImplementation()!;
    const sent: Record<string, unknown>[] = [];
    vi.mocked(ask).mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
      if (document !== RecordOpinionsDocument) return told(document as never, variables as never) as never;
      const { input } = variables as {
        input: Record<string, unknown> & { items: { candidateId: string }[] };
      };
      sent.push(input);
      const results = input.items.map(({ candidateId }, index) => ({
        index,
        askedId: candidateId,
        succeeded: !index,
        errors: index ? [{ code: 'X', message: '当期已有意见', rule: null, article: null }] : [],
        warnings: [],
      }));
      return { recordOpinions: { results, errors: [] } } as never;
    });
    await userEvent.click(within(bar()!).getByRole('button', { name: '录入意见' }));
    const dialog = screen.getByRole('dialog', { name: '录入意见 · 2 人' });
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: /意见类型/ }), 'PARTY_GROUP');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /内容/ }), '一致同意');
    await userEvent.click(within(dialog).getByRole('button', { name: '试算' }));
    await within(dialog).findByText('1 人可以办理，1 人不能办。还没有办理。');
    const rows = () =>
      within(within(dialog).getByRole('region', { name: '逐人结果' }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows()).toEqual([
      ['李明', '可以办理', ''],
      ['王芳', '不能办', expect.stringContaining('当期已有意见')],
    ]);
    await userEvent.click(within(dialog).getByRole('button', { name: '录入意见：1 人' }));
    await within(dialog).findByText('已办 1 人，未办 1 人。');
    expect(rows().map(([, verdict]) => verdict)).toEqual(['已办', '未办']);
    const { idempotencyKey, ...input } = sent[1]!;
    expect([sent.map(({ validateOnly }) => validateOnly), typeof idempotencyKey]).toEqual([
      [true, false],
      'string',
    ]);
    expect(input).toMatchObject({
      opinionKind: 'PARTY_GROUP',
      content: '一致同意',
      items: [
        { candidateId: 'cand_1', version: 3 },
        { candidateId: 'cand_2', version: 3 },
      ],
    });
    await userEvent.click(within(dialog).getByRole('button', { name: '关闭' }));
    expect(within(bar()!).getByText('已选 1 人')).toBeTruthy();
  });
});

describe('a mentor’s opinion of many', () => {
  it('says whose it is: the only one, or who is picked', async () => {
    const mentor = (id: string, name: string) => ({ id: `as_${id}`, member: { id, name } });
    const several = person({
      id: 'cand_2',
      name: '王芳',
      mentors: [mentor('m_2', '乙'), mentor('m_3', '丙')],
    });
    await open('#/people', [[person({ mentors: [mentor('m_1', '甲')] }), several]], ['recordOpinions']);
    await userEvent.click(await screen.findByRole('checkbox', { name: '选择列出的 2 人' }));
    await userEvent.click(within(bar()!).getByRole('button', { name: '录入意见' }));
    const dialog = screen.getByRole('dialog', { name: '录入意见 · 2 人' });
    expect(within(dialog).queryByText('谁的意见')).toBeNull();
    await userEvent.selectOptions(
      within(dialog).getByRole('combobox', { name: /意见类型/ }),
      'MENTOR_DETERMINATION',
    );
    expect(within(dialog).getByLabelText('李明 的意见由谁给出')).toHaveProperty('value', 'm_1');
    expect(within(dialog).getByLabelText('王芳 的意见由谁给出')).toHaveProperty('value', '');
  });
});
