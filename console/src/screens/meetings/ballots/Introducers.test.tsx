import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll } from '../../../shell/drafts';
import type { Candidate } from './agenda';
import { Sitting } from './Sitting';
import { CANDIDATES, MEETING, ROSTER } from './sitting.tried';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));

const user = userEvent.setup();
function open(candidates: Candidate[]) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sitting meeting={MEETING} roster={ROSTER} candidates={candidates} />
    </QueryClientProvider>,
  );
}
const put = (name: string) =>
  user.click(screen.getByLabelText(new RegExp(`^${name}( |$)`), { selector: '[type=checkbox]' }));
const card = () => screen.getByRole('article', { name: '张三' });

beforeEach(() => {
  forgetAll();
  sessionStorage.clear();
});

describe('the introducers', () => {
  const introduced = (...names: string[]) => ({
    ...CANDIDATES[0]!,
    introducers: names.map((name) => ({ member: { id: name, name } })),
  });

  it('are there when the roll says so, and away when it does not', async () => {
    open([introduced('甲', '乙')]);
    await put('张三');
    await put('甲');
    const list = () =>
      within(card())
        .getAllByText(/到会$/)
        .map((badge) => badge.textContent);
    expect(list()).toEqual(['到会', '未到会']);
    expect(screen.getByLabelText('介绍人缺席说明')).toBeTruthy();
    await put('乙');
    expect(list()).toEqual(['到会', '到会']);
    expect(screen.queryByLabelText('介绍人缺席说明')).toBeNull();
  });

  it('of another branch are asked for, and nothing is chosen before', async () => {
    open([introduced('甲', '外人')]);
    await user.click(screen.getByRole('button', { name: '全部到会' }));
    await put('张三');
    await user.click(screen.getByLabelText('张三 发出'));
    await user.paste('3\t3\t3');
    await user.type(screen.getByLabelText('张三 决议'), '同意');
    const came = screen.getByRole('group', { name: '张三 介绍人到会' });
    const record = screen.getByRole('button', { name: /^录入 .* 人的表决$/ });
    expect([
      within(came).queryByRole('radio', { checked: true }),
      (record as HTMLButtonElement).disabled,
    ]).toEqual([null, true]);
    await user.click(within(came).getByRole('radio', { name: '到会' }));
    expect(record).toHaveProperty('disabled', false);
  });
});
