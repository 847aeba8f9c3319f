import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CountsDocument,
  MeDocument,
  RegulationDocument,
  TodayDocument,
  type TodayQuery,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import { Today } from './Today';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

type People = TodayQuery['candidates'];
type Person = People['nodes'][number];
const NOBODY: People = { totalCount: 0, nodes: [] };
const person = (given: Partial<Person>): Person => ({
  id: 'cand_1',
  name: '李明',
  stage: 'ACTIVIST',
  nextDueOn: null,
  branch: { id: 'org_1', name: '一支部' },
  overdue: [],
  deadlines: [],
  ...given,
});
const OPINION = {
  section: 'B4',
  manual: '',
  label: '支部考察意见',
  stage: 'ACTIVIST',
  act: 'recordOpinion',
  kind: null,
  settles: ['TIME-3.half-year'],
};

/** The server: who is late, who is due soon, and what the caller may do. */
function serve(late: People, soon: People, acts: string[] = ['recordOpinion']) {
  vi.mocked(ask).mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
    const answers = new Map<unknown, () => unknown>([
      [
        TodayDocument,
        () => ({ candidates: (variables as { filter: { overdue: boolean } }).filter.overdue ? late : soon }),
      ],
      [MeDocument, () => ({ me: { acts } })],
      [RegulationDocument, () => ({ regulation: { operations: [OPINION] } })],
      [
        CountsDocument,
        () => ({ waiting: { totalCount: 7 }, late: { totalCount: 0 }, unfiled: { totalCount: 3 } }),
      ],
    ]);
    return answers.get(document)!() as never;
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Today />
    </QueryClientProvider>,
  );
}
const group = async (title: string) =>
  (await screen.findByRole('heading', { name: title })).closest('section')!;

describe('what is to be done today', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T02:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows a late duty with its day, and the one action that settles it', async () => {
    const overdue = {
      message: '上半年没有考察意见',
      rule: 'TIME-3',
      guard: 'TIME-3.half-year',
      article: '第十四条',
      dueOn: '2026-11-28',
      severity: 'ERROR' as const,
    };
    serve({ totalCount: 1, nodes: [person({ overdue: [overdue] })] }, NOBODY);
    const late = within(await group('已逾期'));
    expect(late.getByRole('button').textContent).toBe('上半年没有考察意见 TIME-3');
    expect(late.getByRole('button').className).toBe('badge error');
    expect(late.getByText('2026-11-28 到期,逾 1 天')).toBeTruthy();
    const settle = await late.findByRole('link', { name: 'B4 支部考察意见:李明' });
    expect([settle.className, settle.getAttribute('href'), settle.title]).toEqual([
      'settle own',
      '#/people/cand_1?do=B4',
      '',
    ]);
    expect((await group('三十天内到期')).textContent).toContain('没有临期事项。');
  });

  it('says that another role settles it, or leads to the file where no operation does', async () => {
    const deadlines = [
      { message: '谈话', rule: 'TIME-3', article: '第十四条', dueOn: '2026-12-29', overdue: false },
      { message: '太远', rule: 'TIME-9', article: '第十五条', dueOn: '2026-12-30', overdue: false },
    ];
    const unknown = [{ ...deadlines[0]!, rule: 'TIME-8' }];
    const nodes = [person({ deadlines }), person({ id: 'cand_2', name: '王芳', deadlines: unknown })];
    serve(NOBODY, { totalCount: 3, nodes }, []);
    const soon = within(await group('三十天内到期'));
    expect(soon.getAllByText(/还有/).map((due) => due.textContent)).toEqual([
      '2026-12-29,还有 30 天',
      '2026-12-29,还有 30 天',
    ]);
    const settle = await soon.findByRole('link', { name: 'B4 支部考察意见:李明' });
    expect([settle.className, settle.title]).toEqual(['settle', '由其他角色办理']);
    expect(soon.getByRole('link', { name: '打开档案:王芳' }).getAttribute('href')).toBe('#/people/cand_2');
    expect(soon.getByRole('link', { name: '全部 3 人' }).getAttribute('href')).toBe('#/people');
  });

  it('says so when there is none', async () => {
    serve(NOBODY, NOBODY);
    expect(await screen.findByText('没有逾期,三十天内也没有到期事项。')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: '已逾期' })).toBeNull();
    const tile = screen.getByText('人有逾期事项').closest('a')!;
    expect([tile.className, tile.textContent]).toEqual(['tile', '0人有逾期事项']);
    expect((await screen.findByText('7')).closest('a')!.getAttribute('href')).toBe('#/inbox');
    expect(screen.queryByText('人接收后等待备案')).toBeNull();
  });

  it('counts what is to be acknowledged for those who may', async () => {
    serve(NOBODY, NOBODY, ['acknowledgeUpwardFilings']);
    expect((await screen.findByText('人接收后等待备案')).textContent).toMatch(/人接收后等待备案$/);
    expect((await screen.findByText('3')).closest('a')!.getAttribute('href')).toBe('#/filings');
  });
});
