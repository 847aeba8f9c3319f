import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { passed, rowOf } from '../fixtures';
import { createSitting } from '../sitting';
import type { Undo } from '../undo';
import { UndoDialog } from './UndoDialog';

const undo = vi.fn<Undo>();
const close = vi.fn();
beforeEach(() => {
  undo.mockReset();
  close.mockReset();
});

function show() {
  const sitting = createSitting('jishi:tried', async () => ({ results: [], errors: [] }));
  sitting.begin([rowOf('0')]);
  sitting.addResults([passed('0')]);
  sitting.begin([rowOf('1'), rowOf('2')]);
  sitting.addResults([passed('1'), passed('2')]);
  render(
    <UndoDialog
      title={(many) => `撤销 ${many} 件`}
      note="撤销会记入档案"
      sitting={sitting}
      undo={undo}
      close={close}
    />,
  );
  return () => [...sitting.useSelection.getState().results.keys()];
}
const reverse = () => screen.getByRole('button', { name: '撤销' });
const giveReason = (text: string) => userEvent.type(screen.getByLabelText('理由(记入档案)'), text);

describe('taking back what was just done', () => {
  it('needs a reason', async () => {
    show();
    expect(reverse()).toHaveProperty('disabled', true);
    await giveReason('   ');
    expect(reverse()).toHaveProperty('disabled', true);
    await giveReason('误操作');
    expect(reverse()).toHaveProperty('disabled', false);
  });

  it('is of the last run, by name, unless somebody chooses otherwise', async () => {
    undo.mockResolvedValue({ done: ['2', '0'], refused: [] });
    const resultsLeft = show();
    const ticks = () =>
      (screen.getAllByRole('checkbox', { hidden: true }) as HTMLInputElement[]).map(({ checked }) => checked);
    expect(ticks()).toEqual([true, true, false]);
    await userEvent.click(screen.getByLabelText('姓名1'));
    await userEvent.click(screen.getByLabelText('姓名0'));
    expect(ticks()).toEqual([false, true, true]);
    expect(screen.getByRole('heading').textContent).toBe('撤销 2 件');
    await giveReason('误操作');
    await userEvent.click(reverse());
    expect(undo.mock.calls[0]?.[0]).toEqual(['2', '0']);
    expect(resultsLeft()).toEqual(['1']);
  });

  it('forgets what is taken back and closes', async () => {
    undo.mockResolvedValue({ done: ['1', '2'], refused: [] });
    const resultsLeft = show();
    await giveReason('误操作');
    await userEvent.click(reverse());
    expect(undo.mock.calls[0]?.slice(0, 2)).toEqual([['1', '2'], '误操作']);
    expect(resultsLeft()).toEqual(['0']);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('stays open with what could not be taken back, each reason once', async () => {
    undo.mockResolvedValue({ done: ['1'], refused: ['后续已办', '后续已办', '已撤销'] });
    const resultsLeft = show();
    await giveReason('误操作');
    await userEvent.click(reverse());
    expect(screen.getByRole('alert').textContent).toBe('已撤销 1 件；3 件未能撤销：后续已办；已撤销');
    expect(resultsLeft()).toEqual(['0', '2']);
    expect(close).not.toHaveBeenCalled();
  });

  it('shows how far it is, and lets nobody press twice', async () => {
    undo.mockImplementation((_ids, _reason, onProgress) => {
      onProgress(1);
      return new Promise(() => {});
    });
    show();
    await giveReason('误操作');
    await userEvent.click(reverse());
    expect(screen.getByLabelText('1 / 2 已处理')).toMatchObject({ value: 1, max: 2 });
    expect(reverse()).toHaveProperty('disabled', true);
  });

  it('says what went wrong', async () => {
    undo.mockRejectedValue(new Error('连接不上服务器'));
    show();
    await giveReason('误操作');
    await userEvent.click(reverse());
    expect(screen.getByRole('alert').textContent).toBe('连接不上服务器');
    expect(reverse()).toHaveProperty('disabled', false);
  });
});
