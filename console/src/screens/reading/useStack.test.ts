import { describe, expect, it } from 'vitest';
import { isIn, stackOf } from './stacks';
import { aPaper } from './tried';
import { entriesOf } from './useStack';

const [first, second, third] = [aPaper('p1', '甲'), aPaper('p2', '乙', 'APPLICATION'), aPaper('p3', '丙')];

describe('a stack', () => {
  it('has what was judged on top, each paper once, whether the list was read again or not', () => {
    const judged = [{ paper: third, isPassed: false }];
    const expected = [{ paper: third, isPassed: false }, { paper: first }, { paper: second }];
    expect(entriesOf(judged, [first, second, third], 'all')).toEqual(expected);
    expect(entriesOf(judged, [first, second], 'all')).toEqual(expected);
  });

  it('holds the papers of its kind', () => {
    const named = entriesOf([], [first, second, third], 'reports').map(({ paper }) => paper.id);
    expect([named, isIn('applications')(second), isIn('requests')(second)]).toEqual([
      ['p1', 'p3'],
      true,
      false,
    ]);
  });

  it('is that of the address, and all of them for any other name', () => {
    expect(['reports', '', 'nonsense'].map(stackOf)).toEqual(['reports', 'all', 'all']);
  });
});
