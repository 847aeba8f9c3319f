/** With the numbers of tests/domain/test_votes.py: what is said while one types is what the server finds. */
import { describe, expect, it } from 'vitest';
import {
  type Ballot,
  type Count,
  hasQuorum,
  minPresent,
  minYes,
  oddities,
  type Presence,
  type Remark,
  type Result,
  resultOf,
  wrongSums,
} from './arithmetic';

const presence = (due: number, present: number, twoThirds = false): Presence => ({ due, present, twoThirds });

/** A vote in which everybody present was given a ballot and `lost` were not handed in. */
const cast = (present: number, given: Ballot, lost = 0): Ballot => ({
  issued: present,
  returned: present - lost,
  ...given,
});

const rules = (remarks: Remark[]) => remarks.map(({ rule }) => rule);

describe('quorum (R-MTG-2) and approval (R-MTG-3)', () => {
  it.each([
    [1, 1, 1],
    [2, 2, 2],
    [3, 2, 2],
    [10, 6, 6],
    [15, 8, 8],
    [16, 9, 9],
  ])('of %i due more than half, %i, are to be present and %i in favour', (due, present, yes) => {
    expect([minPresent(due, false), minYes(due)]).toEqual([present, yes]);
  });

  it.each([
    [10, 4, false],
    [10, 5, false],
    [10, 6, true],
    [15, 7, false],
    [15, 8, true],
  ])('exactly half is no quorum: of %i due, %i present', (due, present, met) => {
    expect(hasQuorum(presence(due, present))).toBe(met);
  });

  it.each([
    [15, 10],
    [16, 11],
    [3, 2],
    [2, 2],
    [1, 1],
  ])('where two thirds are asked for, they suffice: of %i due %i', (due, present) => {
    expect([
      minPresent(due, true),
      hasQuorum(presence(due, present - 1, true)),
      hasQuorum(presence(due, present, true)),
    ]).toEqual([present, false, true]);
  });

  it('is judged by the committee’s own fraction', () => {
    const ballot = cast(9, { approve: 9 });
    const ordinary = presence(15, 9);
    const strict = presence(15, 9, true);
    expect([wrongSums(ordinary, ballot), resultOf(ordinary, ballot)]).toEqual([[], 'PASSED']);
    expect([rules(wrongSums(strict, ballot)), resultOf(strict, ballot)]).toEqual([['R-MTG-2'], 'NO_QUORUM']);
  });
});

describe('a vote that adds up has its result', () => {
  it.each<[number, number, Ballot, Result]>([
    [3, 2, cast(2, { approve: 2 }), 'PASSED'],
    [3, 2, cast(2, { approve: 1, oppose: 1 }), 'FAILED'],
    [3, 1, {}, 'NO_QUORUM'],
    [10, 6, cast(6, { approve: 6 }), 'PASSED'],
    [10, 6, cast(6, { approve: 5, oppose: 1 }), 'FAILED'],
    [10, 5, {}, 'NO_QUORUM'],
    [15, 8, cast(8, { approve: 8 }), 'PASSED'],
    [15, 8, cast(8, { approve: 7, abstain: 1 }), 'FAILED'],
    [15, 7, {}, 'NO_QUORUM'],
    [16, 9, cast(9, { approve: 9 }), 'PASSED'],
    [16, 9, cast(9, { approve: 8, oppose: 1 }), 'FAILED'],
    [16, 9, cast(9, { approve: 8, oppose: 1, writtenApprove: 1 }), 'PASSED'],
    [16, 9, cast(9, { approve: 8, oppose: 1, writtenOppose: 1 }), 'FAILED'],
    [16, 8, {}, 'NO_QUORUM'],
    [16, 8, { writtenApprove: 8 }, 'NO_QUORUM'],
    // Opinions in writing may raise the votes above those present.
    [16, 9, cast(9, { approve: 9, writtenApprove: 7 }), 'PASSED'],
    // Approval is measured against those due, not those present.
    [16, 10, cast(10, { approve: 8, oppose: 2 }), 'FAILED'],
    // Ballots lost, invalid or blank are simply no approval.
    [16, 9, cast(9, { approve: 8 }, 1), 'FAILED'],
    [16, 9, cast(9, { approve: 8, invalid: 1 }), 'FAILED'],
    [16, 9, cast(9, { approve: 8, abstain: 1 }), 'FAILED'],
    // Of a void vote the ballots need not be counted.
    [16, 9, { issued: 9, returned: 10, approve: 10 }, 'VOID'],
    [16, 9, { issued: 9, returned: 10 }, 'VOID'],
  ])('%i due, %i present, %o: %s', (due, present, ballot, result) => {
    const there = presence(due, present);
    expect([wrongSums(there, ballot), resultOf(there, ballot)]).toEqual([[], result]);
  });
});

describe('sums that do not hold (R-MTG-8)', () => {
  it.each<[number, number, Ballot, Remark[]]>([
    [
      16,
      17,
      cast(17, { approve: 17 }),
      [{ rule: 'R-MTG-8', text: '实到 17 + 书面意见 0 = 17，超过应到 16' }],
    ],
    [
      16,
      14,
      cast(14, { approve: 14, writtenApprove: 1, writtenOppose: 1, writtenAbstain: 1 }),
      [{ rule: 'R-MTG-8', text: '实到 14 + 书面意见 3 = 17，超过应到 16' }],
    ],
    [
      16,
      9,
      cast(9, { approve: 8, oppose: 1, abstain: 1 }),
      [{ rule: 'R-MTG-8', text: '赞成、反对、弃权、无效合计 10，应等于收回 9' }],
    ],
    [
      16,
      9,
      cast(9, { approve: 8 }),
      [{ rule: 'R-MTG-8', text: '赞成、反对、弃权、无效合计 8，应等于收回 9' }],
    ],
    [
      16,
      8,
      cast(8, { approve: 8, writtenApprove: 8 }),
      [{ rule: 'R-MTG-2', text: '须实到 9 人方可表决；请将票数留空' }],
    ],
    [
      10,
      5,
      cast(5, { approve: 4, writtenApprove: 6 }),
      [
        { rule: 'R-MTG-8', text: '实到 5 + 书面意见 6 = 11，超过应到 10' },
        { rule: 'R-MTG-8', text: '赞成、反对、弃权、无效合计 4，应等于收回 5' },
        { rule: 'R-MTG-2', text: '须实到 6 人方可表决；请将票数留空' },
      ],
    ],
  ])('%i due, %i present, %o', (due, present, ballot, remarks) => {
    expect(wrongSums(presence(due, present), ballot)).toEqual(remarks);
  });

  it.each<Count>(['issued', 'returned', 'approve', 'oppose', 'abstain', 'invalid'])(
    'any ballot cast without a quorum is refused: %s',
    (count) => {
      expect(rules(wrongSums(presence(10, 5), { [count]: 1 }))).toContain('R-MTG-2');
    },
  );

  it.each<Count>(['writtenApprove', 'writtenOppose', 'writtenAbstain'])(
    'an opinion in writing is no ballot: %s',
    (count) => {
      expect(wrongSums(presence(10, 5), { [count]: 5 })).toEqual([]);
    },
  );

  it('a void vote still needs its quorum and its presence', () => {
    expect(rules(wrongSums(presence(16, 8), { issued: 8, returned: 9 }))).toEqual(['R-MTG-2']);
    expect(rules(wrongSums(presence(8, 9), { issued: 9, returned: 10 }))).toEqual(['R-MTG-8']);
  });
});

describe('what is worth a second look', () => {
  it.each<[number, Remark[]]>([
    [8, [{ rule: 'R-MTG-8', text: '发出 8 张，实到 9 人' }]],
    [9, []],
    [10, [{ rule: 'R-MTG-8', text: '发出 10 张，实到 9 人' }]],
  ])('%i ballots issued to 9 present do not stand in the way', (issued, remarks) => {
    const ballot = { issued, returned: 8, approve: 8 };
    expect([oddities(9, ballot), wrongSums(presence(16, 9), ballot)]).toEqual([remarks, []]);
  });

  it('nothing is said of ballots while nothing is counted', () => {
    expect(oddities(9, { issued: 8 })).toEqual([]);
  });

  it('more returned than issued make the vote void', () => {
    expect(oddities(9, { issued: 9, returned: 10 })).toEqual([
      { rule: 'R-MTG-8', text: '收回多于发出，表决无效' },
    ]);
  });
});
