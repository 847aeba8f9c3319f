import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useToasts } from '../../../shell/toasts';
import { passed, problemOf, refused, rowOf } from '../fixtures';
import type { Answer, RowResult } from '../rowResult';
import { createSitting, type Sitting } from '../sitting';
import type { Row, Source } from '../source';
import { SittingDialog } from './SittingDialog';
import { useSittingRun } from './useSittingRun';

interface Input {
  items: string[];
  validateOnly?: boolean;
}

const send = vi.fn<(input: Input) => Promise<Answer>>();
const fetchByIds = vi.fn<(ids: string[]) => Promise<Row[]>>();
const source: Source<Row, unknown> = {
  key: 'list',
  fetchPage: () => Promise.reject(new Error('no page is asked for')),
  fetchByIds,
  isWaiting: () => true,
};
const answer = (...results: RowResult[]): Answer => ({ results, errors: [] });

let sitting: Sitting<Input>;
beforeEach(() => {
  send.mockReset();
  fetchByIds.mockReset().mockResolvedValue([]);
  useToasts.setState({ toasts: [] });
  sitting = createSitting('jishi:tried', send);
});

// biome-ignore lint/style/useComponentExportOnlyModules: what the hook and the dialog are tried in
function Dialog({ isReady = true }: { isReady?: boolean }) {
  const run = useSittingRun(sitting, source, [rowOf('1'), rowOf('2')], (rows) => ({
    items: rows.map((row) => `${row.id} v${row.version}`),
  }));
  return (
    <SittingDialog
      title="审批"
      run={run}
      close={() => {}}
      isReady={isReady}
      verb={(many) => `办理 ${many} 件`}
      asGraphQL={null}
    >
      <textarea aria-label="意见" onChange={run.forgetDryRun} />
    </SittingDialog>
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const sum = () => document.querySelector('.outcome .sum')?.textContent;
const reasons = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const toasts = () => useToasts.getState().toasts.map((toast) => toast.text);

describe('the dialog of a sitting', () => {
  it('asks for a dry run first, and only when enough is entered', () => {
    const { rerender } = render(<Dialog isReady={false} />);
    expect(screen.getByRole('button', { name: '试算' })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button', { name: /办理/ })).toBeNull();
    rerender(<Dialog />);
    expect(screen.getByRole('button', { name: '试算' })).toHaveProperty('disabled', false);
  });

  it('does what the dry run passed, and says what became of each', async () => {
    const problem = problemOf({ message: '培养时间不足', rule: 'R-1', article: '第八条' });
    send.mockResolvedValue(answer(passed('1'), refused('2', problem)));
    render(<Dialog />);
    await press('试算');
    expect(sum()).toBe('1 件可以办理1 件会被跳过');
    expect(reasons()).toEqual(['1 件不能办 培养时间不足 R-1第八条名单(1)姓名2']);
    await press('办理 1 件');
    expect(sum()).toBe('1 件已办1 件未办');
    expect(screen.getByRole('progressbar')).toMatchObject({ value: 2, max: 2 });
    expect(screen.queryByLabelText('意见')).toBeNull();
    expect(toasts()).toEqual(['已办 1 件，1 件未办']);
    expect(send.mock.calls.map(([input]) => input.validateOnly)).toEqual([true, false]);
    expect(sitting.useSelection.getState()).toMatchObject({
      chosen: new Set(['2']),
      results: new Map([
        ['1', passed('1')],
        ['2', refused('2', problem)],
      ]),
    });
  });

  it('says nothing of what was not done, where all was', async () => {
    send.mockResolvedValue(answer(passed('1'), passed('2')));
    render(<Dialog />);
    await press('试算');
    await press('办理 2 件');
    expect(toasts()).toEqual(['已办 2 件']);
    expect(screen.queryByRole('button', { name: '重试未办的' })).toBeNull();
  });

  it('does nothing where the dry run passes nothing', async () => {
    send.mockResolvedValue(answer(refused('1'), refused('2')));
    render(<Dialog />);
    await press('试算');
    expect(screen.getByRole('button', { name: '办理 0 件' })).toHaveProperty('disabled', true);
  });

  it('asks for another dry run when what is entered has changed', async () => {
    send.mockResolvedValue(answer(passed('1'), passed('2')));
    render(<Dialog />);
    await press('试算');
    await userEvent.type(screen.getByLabelText('意见'), '同');
    expect(sum()).toBeUndefined();
    expect(screen.getByRole('button', { name: '试算' })).toBeTruthy();
  });
});

describe('what a sitting did not do', () => {
  it('is tried again when it was refused, as it stands now', async () => {
    send.mockResolvedValueOnce(answer(passed('1'), passed('2')));
    send.mockResolvedValueOnce(answer(passed('1'), refused('2')));
    send.mockResolvedValueOnce(answer(passed('2')));
    fetchByIds.mockResolvedValue([rowOf('2', 7)]);
    render(<Dialog />);
    await press('试算');
    await press('办理 2 件');
    await press('重试未办的');
    expect(fetchByIds.mock.calls).toEqual([[['2']]]);
    expect(send.mock.calls[2]?.[0]).toEqual({ items: ['2 v7'], validateOnly: true });
    expect(sum()).toBe('1 件可以办理0 件会被跳过');
    expect(screen.getByRole('button', { name: '办理 1 件' })).toHaveProperty('disabled', false);
  });

  it('is tried again when the dry run failed, which says why', async () => {
    send.mockRejectedValueOnce(new Error('连接不上服务器'));
    render(<Dialog />);
    await press('试算');
    expect(screen.getByRole('alert').textContent).toBe('连接不上服务器');
    send.mockResolvedValueOnce(answer(passed('1'), passed('2')));
    await press('试算');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is kept when the run broke, and sent again under the same key', async () => {
    send.mockResolvedValueOnce(answer(passed('1'), passed('2'))).mockRejectedValueOnce(new Error('断线'));
    render(<Dialog />);
    await press('试算');
    await press('办理 2 件');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('alert').textContent).toBe('断线。未送达的部分用同一编号重发，不会办两次。');
    expect(JSON.parse(sessionStorage.getItem('jishi:tried') ?? '[]')).toHaveLength(1);
    expect(dialog.getByRole('button', { name: '关闭' })).toHaveProperty('disabled', false);
  });
});
