/** A ballot as a clerk enters it: the roll, the agenda, the counts, and what is sent. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RosterQuery } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { usePlace } from '../../../shell/place';
import type { Meeting } from '../meeting';
import type { Candidate } from './agenda';
import { Sitting } from './Sitting';

// Each key is pressed by itself.
vi.setConfig({ testTimeout: 20_000 });
vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));

const MEETING: Meeting = {
  id: 'm_1',
  on: '2026-07-01',
  startedAt: null,
  place: '',
  chair: '',
  recorder: '',
  scrutineer: '',
  teller: '',
  minutes: '',
  version: 1,
  attachments: [{ id: 'fil_1', name: '会议记录.pdf', reference: '', thumbnail: null }],
  branch: { id: 'o_1', name: '第一支部' },
  votes: { nodes: [] },
};
const member = (id: string, given: object = {}) => ({
  id,
  name: id,
  status: 'FULL' as const,
  position: '委员',
  fullSince: null,
  joinedOn: null,
  convertedOn: null,
  followsCase: false,
  leftOn: null,
  excusedFrom: null,
  excusedUntil: null,
  version: 1,
  disciplines: [],
  organization: { id: 'o_1', name: '第一支部' },
  ...given,
});
const ROSTER: RosterQuery = {
  organization: { id: 'o_1', name: '第一支部', settingsHistory: [], superior: null },
  members: {
    nodes: [
      member('甲'),
      member('乙'),
      member('丙'),
      member('丁', { status: 'PROBATIONARY' }),
      member('外人', { organization: { id: 'o_2', name: '第二支部' } }),
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};
const candidate = (id: string, stage: Candidate['stage'], section: string): Candidate => ({
  id: `p_${id}`,
  name: id,
  stage,
  version: 1,
  introducers: [],
  operations: [{ section, possible: true, earliest: null, problems: [] }],
});
const CANDIDATES = [
  candidate('张三', 'DEVELOPMENT_TARGET', 'C11'),
  candidate('李四', 'PROBATIONARY_MEMBER', 'D7'),
];
const result = (errors: { message: string }[] = []) => ({
  errors: errors.map(({ message }) => ({ code: 'X', message, rule: null, article: null, readyOn: null })),
  warnings: [],
});
const answer = (results: ReturnType<typeof result>[]) => {
  const failed = results.filter(({ errors }) => errors.length).length;
  const succeeded = results.length - failed;
  return {
    recordVotes: { requested: results.length, succeeded, failed, replayed: false, errors: [], results },
  };
};

const user = userEvent.setup();
afterEach(() => usePlace.setState({ query: {} }));

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sitting meeting={MEETING} roster={ROSTER} candidates={CANDIDATES} />
    </QueryClientProvider>,
  );
}
const put = (name: string) =>
  user.click(screen.getByLabelText(new RegExp(`^${name}( |$)`), { selector: '[type=checkbox]' }));
const type = async (label: string, text: string) => {
  const input = screen.getByLabelText(label);
  await user.clear(input);
  if (text) await user.type(input, text);
};
const line = (name: string) => screen.queryByRole('link', { name })?.closest('tr') as HTMLElement;
const said = (name: string) =>
  [...within(line(name)).getAllByRole('cell').at(-1)!.children].map((badge) => badge.textContent);
const quorum = () => screen.getByText(/法定人数$/).textContent;

async function everybodyFor(...names: string[]) {
  open();
  await user.click(screen.getByRole('button', { name: '全部到会' }));
  for (const name of names) await put(name);
}
async function unanimous(name: string) {
  await user.click(screen.getByLabelText(`${name} 发出`));
  await user.paste('3\t3\t3');
  await type(`${name} 决议`, '同意');
}

beforeEach(() => vi.mocked(ask).mockReset());

it('whoever comes from a person’s file finds that person on the agenda', () => {
  usePlace.setState({ query: { person: 'p_李四' } });
  open();
  expect([!!line('李四'), !!line('张三')]).toEqual([true, false]);
});

describe('the roll', () => {
  it('has the members of the branch, and who has no vote cannot be ticked', () => {
    open();
    const lines = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(lines).toEqual(['甲 委员', '乙 委员', '丙 委员', '丁 预备党员,无表决权']);
    expect(screen.getByRole('checkbox', { name: '丁' })).toHaveProperty('disabled', true);
  });

  it('says when there are enough of those due', async () => {
    open();
    await put('甲');
    expect([quorum(), screen.getByRole('img', { name: '实到 1,须 2' }).tagName]).toEqual([
      '不足法定人数',
      'svg',
    ]);
    await put('乙');
    expect([quorum(), screen.getByLabelText('实到', { selector: 'input' })]).toEqual([
      '已足法定人数',
      expect.objectContaining({ value: '2' }),
    ]);
  });
});

describe('one ballot', () => {
  it('shows the sums that do not hold while it is typed, then its result', async () => {
    await everybodyFor('张三');
    expect(said('张三')).toEqual([]);
    await type('张三 发出', '3');
    await type('张三 收回', '3');
    await type('张三 赞成', '1');
    expect(said('张三')).toEqual(['赞成、反对、弃权、无效合计 1,应等于收回 3 R-MTG-8']);
    await type('张三 反对', '2');
    expect(said('张三')).toEqual(['未通过']);
    await type('张三 赞成', '2');
    await type('张三 反对', '1');
    expect(said('张三')).toEqual(['通过']);
    await type('张三 书面反对', '1');
    expect(said('张三')).toEqual(['实到 3 + 书面意见 1 = 4,超过应到 3 R-MTG-8']);
  });

  it('is void, and odd, with more returned than issued', async () => {
    await everybodyFor('张三');
    await type('张三 发出', '2');
    await type('张三 收回', '3');
    await type('张三 赞成', '3');
    expect(said('张三')).toEqual(['无效', '发出 2 张,实到 3 人', '收回多于发出,表决无效']);
  });

  it('asks a conversion for what its outcome needs', async () => {
    await everybodyFor('李四');
    const outcome = screen.getByLabelText('李四 表决事项');
    const asked = () =>
      ['李四 延长月数', '李四 下次召开会议时间', '李四 取消原因', '李四 取消说明'].filter((label) =>
        screen.queryByLabelText(label),
      );
    expect(asked()).toEqual([]);
    await user.selectOptions(outcome, 'EXTEND');
    expect(asked()).toEqual(['李四 延长月数', '李四 下次召开会议时间']);
    await user.selectOptions(outcome, 'ANNUL');
    expect(asked()).toEqual(['李四 取消原因', '李四 取消说明']);
  });

  it('takes a block from a spreadsheet, over the people below too', async () => {
    await everybodyFor('张三', '李四');
    await user.click(screen.getByLabelText('张三 发出'));
    await user.paste('3\t3\t3\n3\t3\t1');
    expect([said('张三'), said('李四')]).toEqual([
      ['通过'],
      ['赞成、反对、弃权、无效合计 1,应等于收回 3 R-MTG-8'],
    ]);
  });
});

describe('sending', () => {
  const record = () => screen.getByRole('button', { name: /^录入 .* 人的表决$/ });

  it('waits until every sum holds and every resolution is written', async () => {
    await everybodyFor('张三');
    const isDisabled = () => (record() as HTMLButtonElement).disabled;
    const before = isDisabled();
    await unanimous('张三');
    const complete = isDisabled();
    await type('张三 收回', '2');
    expect([before, complete, isDisabled()]).toEqual([true, false, true]);
  });

  it('keeps who was refused, with the reason, and takes the others off', async () => {
    await everybodyFor('张三', '李四');
    await unanimous('张三');
    await unanimous('李四');
    vi.mocked(ask).mockResolvedValue(answer([result(), result([{ message: '未满预备期' }])]));
    await user.click(record());
    expect(await screen.findByText('已录 1 人,1 人不能录')).toBeDefined();
    expect(line('张三')).toBeUndefined();
    expect(said('李四')).toEqual(['通过', '未满预备期']);
    await type('李四 赞成', '2');
    expect(said('李四')).toEqual(['赞成、反对、弃权、无效合计 2,应等于收回 3 R-MTG-8']);
  });

  it('checks without recording: all stays, and the same key is sent when it is recorded', async () => {
    await everybodyFor('张三');
    await unanimous('张三');
    vi.mocked(ask).mockRejectedValueOnce(new Error('连接不上服务器'));
    await user.click(record());
    expect(await screen.findByText('连接不上服务器')).toBeDefined();
    vi.mocked(ask).mockResolvedValue(answer([result()]));
    await user.click(screen.getByRole('button', { name: '先检查' }));
    expect(await screen.findByText('可录 1 人,0 人不能录')).toBeDefined();
    expect(said('张三')).toEqual(['通过', '✓']);
    await user.click(record());
    expect(await screen.findByText('已录 1 人,0 人不能录')).toBeDefined();
    const inputs = vi.mocked(ask).mock.calls.map(([, variables]) => (variables as { input: object }).input);
    const [lost, checked, recorded] = inputs as { idempotencyKey: string | null; validateOnly: boolean }[];
    expect([lost!.idempotencyKey, checked!.idempotencyKey, checked!.validateOnly]).toEqual([
      recorded!.idempotencyKey,
      null,
      true,
    ]);
  });
});
