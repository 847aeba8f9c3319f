import { describe, expect, it } from 'vitest';
import { isBlock, pasteVotes } from './pasteVotes';

const IDS = ['a', 'b', 'c'];
const atFirst = { row: 0, column: 0 };

describe('a block from a spreadsheet', () => {
  it('fills the grid line by line', () => {
    expect(pasteVotes({}, IDS, '9\t8\t8\t0\t0\n9\t9\t7\t1\t1\n', atFirst)).toEqual({
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
    expect(pasteVotes({}, IDS, `${line}\r\n${line}`, atFirst)).toEqual({
      a: { due: '9', present: '8', approve: '7' },
      b: { due: '9', present: '8', approve: '7' },
    });
  });

  it('begins at the cell where it is pasted, and ends with the last column', () => {
    expect(pasteVotes({}, IDS, '7\t1\t1\t5\t5', { row: 1, column: 2 })).toEqual({
      b: { approve: '7', oppose: '1', abstain: '1' },
    });
  });

  it('ends with the last person', () => {
    expect(pasteVotes({}, IDS, '1\n2\n3\n4', { row: 1, column: 0 })).toEqual({
      b: { due: '1' },
      c: { due: '2' },
    });
  });

  it('has its letters left out', () => {
    expect(pasteVotes({}, IDS, '9人\t实到8\t无', atFirst)).toEqual({
      a: { due: '9', present: '8', approve: '' },
    });
  });

  it('replaces what it covers and leaves the rest', () => {
    const votes = { a: { due: '9', abstain: '1' }, c: { present: '5' } };
    expect(pasteVotes(votes, IDS, '10\t8', atFirst)).toEqual({
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
