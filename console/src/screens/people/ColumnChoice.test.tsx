import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ColumnChoice } from './ColumnChoice';
import { columnsOf } from './shownColumns';

beforeEach(() => localStorage.clear());

/** A popover's content is made when it is opened. */
function open(query: Record<string, string>, set = vi.fn()) {
  render(<ColumnChoice query={query} set={set} />);
  const panel = screen.getByRole('dialog', { name: '列', hidden: true });
  act(() => {
    fireEvent(panel, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  });
  return within(panel);
}
const box = { hidden: true };

it('columns are chosen for one menu, and stay on the device', async () => {
  const activists = { stage: 'ACTIVIST' };
  const panel = open(activists);
  const before = columnsOf(activists);
  await userEvent.click(panel.getByRole('checkbox', { name: '学历', ...box }));
  await userEvent.click(panel.getByRole('checkbox', { name: '问题', ...box }));
  expect([before, columnsOf(activists)]).toEqual([
    ['due', 'branch', 'stage', 'mentors', 'since', 'problems'],
    ['due', 'branch', 'stage', 'mentors', 'since', 'education'],
  ]);
  expect(columnsOf({})).toEqual(['due', 'branch', 'stage', 'since', 'problems']);
  await userEvent.click(panel.getByRole('button', { name: '恢复默认', ...box }));
  expect(columnsOf(activists)).toEqual(before);
});

it('what an address said is what the choice began from, and the address says it no more', async () => {
  const set = vi.fn();
  const panel = open({ columns: 'sex,due' }, set);
  await userEvent.click(panel.getByRole('checkbox', { name: '性别', ...box }));
  expect([set.mock.calls, columnsOf({})]).toEqual([[[{ columns: '' }]], ['due']]);
});
