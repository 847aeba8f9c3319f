import { describe, expect, it } from 'vitest';
import { counted, fillDueAndPresent, plainCount, type Vote, wrongCells } from './votes';

const WHOLE = { due: '9', present: '8', approve: '7', oppose: '0', abstain: '1' };

describe('a vote for the server', () => {
  it.each<[string, Vote | undefined, string[]]>([
    ['nothing is typed', undefined, []],
    ['nothing is left of it', { due: '', present: '' }, []],
    ['a cell is empty', { ...WHOLE, present: '' }, ['present']],
    ['a cell is no number', { ...WHOLE, present: '九', abstain: '-1' }, ['present', 'abstain']],
    ['cells were never typed', { due: '9', present: '8' }, ['approve', 'oppose', 'abstain']],
  ])('is nothing while %s', (_, vote, wrong) => {
    expect(counted(vote)).toBeUndefined();
    expect(wrongCells(vote)).toEqual(wrong);
  });

  it('is every number of it', () => {
    expect(counted(WHOLE)).toEqual({ due: 9, present: 8, approve: 7, oppose: 0, abstain: 1 });
    expect(wrongCells(WHOLE)).toEqual([]);
  });
});

it('of what is typed the unit is left out, and nothing else', () => {
  expect([' 12 ', '９人', '1a2', '-3', '4.5', '赞成', ''].map(plainCount)).toEqual([
    '12',
    '9',
    '1a2',
    '-3',
    '4.5',
    '赞成',
    '',
  ]);
});

it('those due and present are those of the first for everybody, and the rest stays', () => {
  const votes = {
    a: { due: '9', present: '8', approve: '8' },
    b: { due: '3', approve: '7' },
  };
  expect(fillDueAndPresent(votes, ['a', 'b', 'c'])).toEqual({
    a: { due: '9', present: '8', approve: '8' },
    b: { due: '9', present: '8', approve: '7' },
    c: { due: '9', present: '8' },
  });
});
