import { expect, test } from 'vitest';
import { heard, NOTHING, registrations, toShow } from './found';
import { type Line, linesOf, type RowLine } from './stream';

const row = (row: number, more: Partial<RowLine> = {}): RowLine => ({
  type: 'row',
  row,
  status: 'READY',
  id: null,
  cells: [`第${row}人`],
  told: [],
  ...more,
});
const told = [{ cell: 'B3', code: 'BAD_INPUT', severity: 'HARD', message: '须填写' }];

test('of one row the last line counts, and mistakes stand first', () => {
  const found = heard(NOTHING, [
    row(2, { told }),
    row(5, { told, status: 'ERROR' }),
    row(3, { told, status: 'ERROR' }),
    row(4),
  ]);
  expect(toShow(found).map((one) => one.row)).toEqual([3, 5, 2]);
  const later = heard(found, [
    row(3, { told, status: 'DONE' }),
    { type: 'progress', dry: false, done: 1, of: 2 },
  ]);
  expect(toShow(later).map((one) => one.row)).toEqual([5, 2, 3]);
  expect(later.progress?.done).toBe(1);
  expect(found.progress).toBeUndefined();
});

test('registration codes go along with the names', () => {
  const found = heard(NOTHING, [row(2, { registration: { token: 't', url: 'https://x/join/t' } }), row(3)]);
  expect(registrations(found)).toEqual([['第2人', 'https://x/join/t']]);
});

test('lines are read wherever the stream is cut, in the middle of a character too', async () => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(row(2))}\n${JSON.stringify(row(3))}\n`);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
      controller.close();
    },
  });
  const heardLines: Line[] = [];
  for await (const lines of linesOf(body)) heardLines.push(...lines);
  expect(heardLines).toEqual([row(2), row(3)]);
});
