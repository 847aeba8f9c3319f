import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { end } from './chosen';
import { open, person } from './people.tried';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

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
});

describe('the list and what is beside it', () => {
  it('says so when nobody matches', async () => {
    await open('#/people?sex=MALE&name=李&stage=ACTIVIST', [[]]);
    expect(await screen.findByText('没有符合条件的人员。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '去掉其他筛选' }));
    await waitFor(() => expect(location.hash).toBe('#/people?stage=ACTIVIST'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '去掉其他筛选' })).toBeNull());
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
