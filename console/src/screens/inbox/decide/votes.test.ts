import { describe, expect, it } from 'vitest';
import { counted, digitsOf, fillDueAndPresent, type Vote } from './votes';

describe('a vote for the server', () => {
  it.each<[string, Vote | undefined]>([
    ['nothing is typed', undefined],
    ['nobody is counted as present', { due: '9', approve: '8' }],
    ['the field of those present is empty again', { due: '9', present: '' }],
  ])('is nothing while %s', (_, vote) => {
    expect(counted(vote)).toBeUndefined();
  });

  it('is every number of it, and none for what is left out', () => {
    expect(counted({ due: '9', present: '8', approve: '7', oppose: '', abstain: '1' })).toEqual({
      due: 9,
      present: 8,
      approve: 7,
      oppose: 0,
      abstain: 1,
    });
    expect(counted({ present: '8' })).toEqual({ due: 0, present: 8, approve: 0, oppose: 0, abstain: 0 });
  });
});

it('only digits of what is typed stay', () => {
  expect(['12', '1a2', '-3', '4.5', '赞成', ''].map(digitsOf)).toEqual(['12', '12', '3', '45', '', '']);
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
