import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dryRun, resend, run, slices } from './calls';
import { passed, rowsOf } from './fixtures';
import type { Answer, RowResult } from './rowResult';
import { createSitting, type Sitting } from './sitting';
import { readUnfinishedCalls } from './unfinishedCalls';

interface Input {
  items: string[];
  validateOnly?: boolean;
  idempotencyKey?: string;
}

const KEY = 'jishi:tried';
const send = vi.fn<(input: Input) => Promise<Answer>>();
const answered = async ({ items }: Input): Promise<Answer> => ({
  results: items.map((id) => passed(id)),
  errors: [],
});
const inputsOf = (many: number): Input[] =>
  slices(rowsOf(many).map((row) => row.id)).map((items) => ({ items }));
const keys = () => send.mock.calls.map(([input]) => input.idempotencyKey);

let sitting: Sitting<Input>;
beforeEach(() => {
  send.mockReset().mockImplementation(answered);
  sitting = createSitting(KEY, send);
});

describe('slices', () => {
  it.each([
    [0, []],
    [1, [1]],
    [200, [200]],
    [201, [200, 1]],
    [450, [200, 200, 50]],
  ])('of %i rows hold %j', (many, lengths) => {
    const parts = slices(rowsOf(many));
    expect(parts.map((part) => part.length)).toEqual(lengths);
    expect(parts.flat()).toEqual(rowsOf(many));
  });
});

describe('a dry run', () => {
  it('judges every call, writes nothing, and keeps nothing', async () => {
    const results = await dryRun(sitting, inputsOf(201));
    expect(results.map((result) => result.askedId)).toEqual(rowsOf(201).map((row) => row.id));
    expect(send.mock.calls.map(([input]) => input.validateOnly)).toEqual([true, true]);
    expect(keys()).toEqual([undefined, undefined]);
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it('fails with what the server says of the call as a whole, and asks no further', async () => {
    send.mockResolvedValue({ results: [], errors: [{ message: '权限不足' }] });
    await expect(dryRun(sitting, inputsOf(201))).rejects.toThrow('权限不足');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('a run', () => {
  it('sends each call under a key of its own and hands on its results', async () => {
    const told: RowResult[][] = [];
    await run(sitting, inputsOf(401), (results) => told.push(results));
    expect(told.map((results) => results.length)).toEqual([200, 200, 1]);
    expect(send.mock.calls.map(([input]) => input.validateOnly)).toEqual([false, false, false]);
    expect(new Set(keys()).size).toBe(3);
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it('keeps what is not answered before it is sent', async () => {
    const kept: string[][][] = [];
    send.mockImplementation((input) => {
      kept.push(readUnfinishedCalls(sitting).map((call) => call.input.items));
      return answered(input);
    });
    await run(sitting, inputsOf(201), () => {});
    const [first, second] = inputsOf(201).map((input) => input.items);
    expect(kept).toEqual([[first, second], [second]]);
  });

  it('keeps the calls from the broken one on, when the line breaks', async () => {
    const told: RowResult[] = [];
    send.mockImplementationOnce(answered).mockRejectedValueOnce(new Error('连接不上服务器'));
    await expect(run(sitting, inputsOf(450), (some) => told.push(...some))).rejects.toThrow('连接不上服务器');
    expect(told).toHaveLength(200);
    expect(send).toHaveBeenCalledTimes(2);
    const kept = readUnfinishedCalls(sitting);
    expect(kept.map((call) => call.input.items.length)).toEqual([200, 50]);
    expect(kept[0]?.input.idempotencyKey).toBe(keys()[1]);
  });

  it('keeps nothing when the server refuses the call as a whole', async () => {
    send.mockResolvedValue({ results: [], errors: [{ message: '会议日期有误' }] });
    await expect(run(sitting, inputsOf(201), () => {})).rejects.toThrow('会议日期有误');
    expect(send).toHaveBeenCalledTimes(1);
    expect(readUnfinishedCalls(sitting)).toEqual([]);
  });
});

describe('calls that are sent again', () => {
  it('go under the keys that they had, and are kept no longer', async () => {
    send.mockRejectedValueOnce(new Error('断线'));
    await expect(run(sitting, inputsOf(201), () => {})).rejects.toThrow('断线');
    const kept = readUnfinishedCalls(sitting);
    const told: RowResult[] = [];
    await resend(sitting, kept, (some) => told.push(...some));
    expect(send.mock.calls.slice(1).map(([input]) => input)).toEqual(kept.map((call) => call.input));
    expect(keys()[1]).toBe(keys()[0]);
    expect(told).toHaveLength(201);
    expect(sessionStorage.getItem(KEY)).toBeNull();
  });

  it('are kept again when the line breaks again', async () => {
    send.mockRejectedValue(new Error('断线'));
    await expect(run(sitting, inputsOf(1), () => {})).rejects.toThrow();
    const kept = readUnfinishedCalls(sitting);
    await expect(resend(sitting, kept, () => {})).rejects.toThrow();
    expect(readUnfinishedCalls(sitting)).toEqual(kept);
  });
});

it('calls of one sitting are not those of another', async () => {
  send.mockRejectedValue(new Error('断线'));
  await expect(run(sitting, inputsOf(1), () => {})).rejects.toThrow();
  expect(readUnfinishedCalls(createSitting('jishi:other', send))).toEqual([]);
});
