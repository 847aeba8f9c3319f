import { describe, expect, it, vi } from 'vitest';
import { rowsOf } from './fixtures';
import { undoInCalls } from './undo';

const ids = (many: number) => rowsOf(many).map((row) => row.id);

describe('what was done is taken back', () => {
  it('in calls of 200, with the reason, and told of after each', async () => {
    const send = vi.fn(async (some: string[], _reason: string) => ({
      results: some.map((id) => ({ askedId: id, succeeded: true, errors: [] })),
      errors: [],
    }));
    const progress: number[] = [];
    const undone = await undoInCalls(send)(ids(401), '误操作', (many) => progress.push(many));
    expect(send.mock.calls.map(([some, reason]) => [some.length, reason])).toEqual([
      [200, '误操作'],
      [200, '误操作'],
      [1, '误操作'],
    ]);
    expect(progress).toEqual([200, 400, 401]);
    expect(undone).toEqual({ done: ids(401), refused: [] });
  });

  it('as far as it can be, and why not the rest', async () => {
    const undone = await undoInCalls(async () => ({
      results: [
        { askedId: '1', succeeded: true, errors: [] },
        { askedId: '2', succeeded: false, errors: [{ message: '后续步骤已办理' }] },
        { askedId: '3', succeeded: false, errors: [] },
      ],
      errors: [],
    }))(ids(3), '误操作', () => {});
    expect(undone).toEqual({ done: ['1'], refused: ['后续步骤已办理', ''] });
  });

  it('not at all when the server refuses the call as a whole', async () => {
    const send = vi.fn(async () => ({ results: [], errors: [{ message: '权限不足' }] }));
    await expect(undoInCalls(send)(ids(201), '误操作', () => {})).rejects.toThrow('权限不足');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
