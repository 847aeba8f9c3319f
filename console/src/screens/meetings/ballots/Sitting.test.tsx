/** A ballot as a clerk enters it: the roll, the agenda, the counts, and what is sent. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../shell/api';
import { forgetAll } from '../../../shell/drafts';
import { usePlace } from '../../../shell/place';
import { Sitting } from './Sitting';
import { CANDIDATES, MEETING, ROSTER } from './sitting.tried';

// Each key is pressed by itself.
vi.setConfig({ testTimeout: 20_000 });
vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));

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
const line = (name: string) => screen.queryByRole('article', { name }) as HTMLElement;
const sums = (name: string) =>
  within(within(line(name)).getByRole('list', { name: `${name} 票数核对` }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const said = (name: string) =>
  [...within(line(name)).getByRole('group', { name: `${name} 结果` }).children].map(
    (badge) => badge.textContent,
  );
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

beforeEach(() => {
  vi.mocked(ask).mockReset();
  forgetAll();
  sessionStorage.clear();
});

it('whoever comes from a person’s file finds that person on the agenda', () => {
  usePlace.setState({ query: { person: 'p_李四' } });
  open();
  expect([!!line('李四'), !!line('张三')]).toEqual([true, false]);
});

describe('the roll', () => {
  it('has the members of the branch, and who has no vote cannot be ticked', () => {
    open();
    const lines = screen.getAllByRole('listitem').map((each) => each.textContent);
    expect(lines).toEqual(['甲 委员书面意见', '乙 委员书面意见', '丙 委员书面意见', '丁 预备党员，无表决权']);
    expect(screen.getByRole('checkbox', { name: '丁' })).toHaveProperty('disabled', true);
  });

  it('says when there are enough of those due', async () => {
    open();
    await put('甲');
    expect([quorum(), screen.getByRole('img', { name: '实到 1，须 2' }).tagName]).toEqual([
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
    expect([said('张三'), sums('张三')]).toEqual([['未判定'], []]);
    await type('张三 发出', '3');
    await type('张三 收回', '3');
    await type('张三 赞成', '1');
    expect([said('张三'), sums('张三')]).toEqual([
      ['未判定'],
      ['赞成、反对、弃权、无效合计 1，应等于收回 3 R-MTG-8'],
    ]);
    await type('张三 反对', '2');
    expect([said('张三'), sums('张三')]).toEqual([
      ['未通过'],
      ['1 + 2 + 0 + 0 = 3，与收回相等', '赞成（含书面）1，须 2 票'],
    ]);
    await type('张三 赞成', '2');
    await type('张三 反对', '1');
    expect(said('张三')).toEqual(['通过']);
    await type('张三 书面反对', '1');
    expect([said('张三'), sums('张三').at(-1)]).toEqual([
      ['未判定'],
      '实到 3 + 书面意见 1 = 4，超过应到 3 R-MTG-8',
    ]);
  });

  it('is void, and odd, with more returned than issued', async () => {
    await everybodyFor('张三');
    await type('张三 发出', '2');
    await type('张三 收回', '3');
    await type('张三 赞成', '3');
    expect([said('张三'), sums('张三')]).toEqual([
      ['无效'],
      ['发出 2 张，实到 3 人', '收回多于发出，表决无效'],
    ]);
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
    expect([said('张三'), said('李四')]).toEqual([['通过'], ['未判定']]);
    expect(sums('李四')).toEqual(['赞成、反对、弃权、无效合计 1，应等于收回 3 R-MTG-8']);
  });
});

describe('what is typed', () => {
  it('has a resolution drafted from its counts, to be put right', async () => {
    await everybodyFor('李四');
    await user.click(screen.getByLabelText('李四 发出'));
    await user.paste('3\t3\t2\t1');
    await user.click(screen.getByRole('button', { name: '按票数拟写' }));
    // It follows what is changed afterwards, until somebody writes another.
    await user.selectOptions(screen.getByLabelText('李四 表决事项'), 'EXTEND');
    expect(screen.getByLabelText('李四 决议')).toHaveProperty(
      'value',
      '赞成人数超过应到人数的半数，同意延长李四的预备期 6 个月。',
    );
    await user.type(screen.getByLabelText('李四 决议'), '下次再议。');
    await type('李四 弃权', '1');
    expect(screen.getByLabelText<HTMLTextAreaElement>('李四 决议').value).toBe(
      '赞成人数超过应到人数的半数，同意延长李四的预备期 6 个月。下次再议。',
    );
  });

  it('survives a reload until it is recorded', async () => {
    await everybodyFor('张三');
    await unanimous('张三');
    cleanup();
    open();
    expect(screen.getByLabelText('张三 赞成')).toHaveProperty('value', '3');
    expect([said('张三'), screen.getByLabelText('张三 决议')]).toEqual([
      ['通过'],
      expect.objectContaining({ value: '同意' }),
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
    expect(await screen.findByText('已录 1 人，1 人不能录')).toBeDefined();
    expect(line('张三')).toBeNull();
    expect(said('李四')).toEqual(['通过', '未满预备期']);
    await type('李四 赞成', '2');
    expect([said('李四'), sums('李四')]).toEqual([
      ['未判定'],
      ['赞成、反对、弃权、无效合计 2，应等于收回 3 R-MTG-8'],
    ]);
  });

  it('checks without recording: all stays, and the same key is sent when it is recorded', async () => {
    await everybodyFor('张三');
    await unanimous('张三');
    vi.mocked(ask).mockRejectedValueOnce(new Error('连接不上服务器'));
    await user.click(record());
    expect(await screen.findByText('连接不上服务器')).toBeDefined();
    vi.mocked(ask).mockResolvedValue(answer([result()]));
    await user.click(screen.getByRole('button', { name: '先检查' }));
    expect(await screen.findByText('可录 1 人，0 人不能录')).toBeDefined();
    expect(said('张三')).toEqual(['通过', '✓']);
    await user.click(record());
    expect(await screen.findByText('已录 1 人，0 人不能录')).toBeDefined();
    const inputs = vi.mocked(ask).mock.calls.map(([, variables]) => (variables as { input: object }).input);
    const [lost, checked, recorded] = inputs as { idempotencyKey: string | null; validateOnly: boolean }[];
    expect([lost!.idempotencyKey, checked!.idempotencyKey, checked!.validateOnly]).toEqual([
      recorded!.idempotencyKey,
      null,
      true,
    ]);
  });
});
