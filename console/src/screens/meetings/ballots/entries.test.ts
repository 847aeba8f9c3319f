import { describe, expect, it } from 'vitest';
import {
  blockOf,
  changed,
  EMPTY,
  type Entries,
  isComplete,
  keptOnly,
  pasted,
  put,
  takenOff,
} from './entries';

const entry = (ballot: Entries[string]['ballot'], resolution = '') => ({ ...EMPTY, ballot, resolution });

describe('what is typed of each person', () => {
  it('begins empty, is changed by itself, and is gone when the person is taken off', () => {
    const both = put(put({}, '甲'), '乙');
    const typed = changed(both, '乙', { resolution: '同意' });
    expect(typed).toEqual({ 甲: EMPTY, 乙: { ...EMPTY, resolution: '同意' } });
    expect(takenOff(typed, '甲')).toEqual({ 乙: { ...EMPTY, resolution: '同意' } });
    expect(both).toEqual({ 甲: EMPTY, 乙: EMPTY });
  });

  it('stays only of those who were refused', () => {
    expect(keptOnly({ 甲: EMPTY, 乙: EMPTY, 丙: EMPTY }, ['乙'])).toEqual({ 乙: EMPTY });
  });

  it.each([
    ['sums that hold and a resolution', { issued: 2, returned: 2, approve: 2 }, '同意', true],
    ['no resolution', { issued: 2, returned: 2, approve: 2 }, '', false],
    ['sums that do not hold', { issued: 2, returned: 2, approve: 1 }, '同意', false],
  ])('may be sent with %s: %o %s %s', (_, ballot, resolution, complete) => {
    const presence = { due: 3, present: 2, twoThirds: false };
    const typed = { ...entry(ballot, resolution), introducersPresent: true };
    expect(isComplete(presence, typed)).toBe(complete);
  });
});

describe('a block copied from a spreadsheet', () => {
  it.each([
    ['a single number is pasted as text', '9', null],
    ['one line', '9\t8', [['9', '8']]],
    ['one column, with the line end a spreadsheet adds', '9\r\n8\r\n', [['9'], ['8']]],
    ['what is no number, and nothing', '９\t八\t', [['9', '八', '']]],
  ])('is read by its cells: %s', (_, text, block) => {
    expect(blockOf(text)).toEqual(block);
  });

  it('fills the counts to the right and the people below', () => {
    const all = { 甲: entry({ issued: 9 }), 乙: entry({}), 丙: entry({}) };
    const block = [
      ['9', '8'],
      ['7', '6'],
    ];
    expect(pasted(all, block, ['乙', '丙'], 1)).toEqual({
      entries: {
        甲: entry({ issued: 9 }),
        乙: { ...entry({ returned: 9, approve: 8 }), misread: {} },
        丙: { ...entry({ returned: 7, approve: 6 }), misread: {} },
      },
      beyond: [],
    });
  });

  it('leaves what was typed where it is empty, shows what is no number, and tells what goes beyond', () => {
    const all = {
      甲: { ...entry({ writtenOppose: 1, writtenAbstain: 2 }, '同意'), introducersPresent: true },
    };
    const block = [
      ['', '五', '6'],
      ['1', '2', '3'],
    ];
    const { entries, beyond } = pasted(all, block, ['甲'], 7);
    expect(entries.甲).toEqual({
      ...all.甲,
      ballot: { writtenOppose: 1 },
      misread: { writtenAbstain: '五' },
    });
    expect(beyond).toEqual([['6'], ['1', '2', '3']]);
    const presence = { due: 12, present: 9, twoThirds: false };
    expect([all, entries].map((one) => isComplete(presence, one.甲!))).toEqual([true, false]);
  });
});
