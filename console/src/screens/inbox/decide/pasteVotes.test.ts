import { describe, expect, it } from 'vitest';
import type { Row } from '../rows';
import { isBlock, pasteVotes } from './pasteVotes';
import type { Votes } from './votes';

const ROWS = [
  ['a', '甲'],
  ['b', '乙'],
  ['c', '丙'],
].map(([id, name]) => ({ id, candidate: { name } }) as Row);
const cellsOf = (...given: [votes: Votes, text: string, at: { row: number; column: number }]) =>
  pasteVotes(given[0], ROWS, given[1], given[2]).cells;
const atFirst = { row: 0, column: 0 };

describe('a block from a spreadsheet', () => {
  it('fills the grid line by line', () => {
    expect(cellsOf({}, '9\t8\t8\t0\t0\n9\t9\t7\t1\t1\n', atFirst)).toEqual({
      a: { due: '9', present: '8', approve: '8', oppose: '0', abstain: '0' },
      b: { due: '9', present: '9', approve: '7', oppose: '1', abstain: '1' },
    });
  });

  it.each([
    ['tabs', '9\t8\t7'],
    ['commas', '9,8,7'],
    ['commas and spaces', '9, 8, 7'],
    ['full-width commas', '9\uFF0C8\uFF0C7'],
    ['full-width spaces', '9\u30008\u30007'],
    ['full-width digits', '\uFF19\t\uFF18\t\uFF17'],
  ])('may be written with %s', (_, line) => {
    expect(cellsOf({}, `${line}\r\n${line}`, atFirst)).toEqual({
      a: { due: '9', present: '8', approve: '7' },
      b: { due: '9', present: '8', approve: '7' },
    });
  });

  it('begins at the cell where it is pasted, and ends with the last column', () => {
    expect(cellsOf({}, '7\t1\t1\t5\t5', { row: 1, column: 2 })).toEqual({
      b: { approve: '7', oppose: '1', abstain: '1' },
    });
  });

  it('ends with the last person', () => {
    expect(cellsOf({}, '1\n2\n3\n4', { row: 1, column: 0 })).toEqual({
      b: { due: '1' },
      c: { due: '2' },
    });
  });

  it('has its units left out; what is no number is there to be seen', () => {
    expect(cellsOf({}, '9人\t九\t4.5\t-3', atFirst)).toEqual({
      a: { due: '9', present: '九', approve: '4.5', oppose: '-3' },
    });
  });

  it('has empty cells and empty lines where they are', () => {
    expect(cellsOf({}, '9\t\t8\n\t\t\n\t7', atFirst)).toEqual({
      a: { due: '9', approve: '8' },
      c: { present: '7' },
    });
  });

  it('goes to whom it names; nothing of it is dropped in silence', () => {
    const { cells, unknown, beyond } = pasteVotes({}, ROWS, '丙\t9\t8\n甲\t7\t6\n丁\t1\t1', atFirst);
    expect([cells, unknown, beyond]).toEqual([
      { c: { due: '9', present: '8' }, a: { due: '7', present: '6' } },
      [['丁', '1', '1']],
      [],
    ]);
    expect(pasteVotes({}, ROWS, '1\t2\n3', { row: 2, column: 4 }).beyond).toEqual([['丙', '2'], ['3']]);
  });

  it('replaces what it covers and leaves the rest', () => {
    const votes = { a: { due: '9', abstain: '1' }, c: { present: '5' } };
    expect(cellsOf(votes, '10\t8', atFirst)).toEqual({
      a: { due: '10', present: '8', abstain: '1' },
      c: { present: '5' },
    });
    expect(votes).toEqual({ a: { due: '9', abstain: '1' }, c: { present: '5' } });
  });
});

it.each([
  ['12', false],
  ['12 8', false],
  ['12\t8', true],
  ['12\n8', true],
])('%j is a block: %j', (text, expected) => {
  expect(isBlock(text)).toBe(expected);
});
