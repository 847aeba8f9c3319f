import { describe, expect, it } from 'vitest';
import { hasVote, type Voter, whyNoVote } from './voting';

const ON = '2026-07-01';
const FULL: Voter = {
  status: 'FULL',
  fullSince: '2020-06-01',
  joinedOn: null,
  convertedOn: null,
  leftOn: null,
  excusedFrom: null,
  excusedUntil: null,
  disciplines: [],
};
const member = (given: Partial<Voter>): Voter => ({ ...FULL, ...given });
const disciplined = (
  kind: Voter['disciplines'][number]['kind'],
  decidedOn: string,
  restoredOn: string | null,
) => member({ disciplines: [{ kind, decidedOn, restoredOn }] });

describe('why a member has no vote on a day', () => {
  it.each<[string, Voter, string]>([
    ['a full member has one', FULL, ''],
    ['who leaves the day after still has one', member({ leftOn: '2026-07-02' }), ''],
    ['who left on the day has none', member({ leftOn: '2026-07-01' }), '2026-07-01 转出'],
    ['who left before has none', member({ leftOn: '2026-06-30' }), '2026-06-30 转出'],
    ['a probationary member has none', member({ status: 'PROBATIONARY' }), '预备党员，无表决权'],
    ['who becomes full on the day has one', member({ fullSince: '2026-07-01' }), ''],
    ['who becomes full the day after has none', member({ fullSince: '2026-07-02' }), '预备党员，无表决权'],
    ['of whom it is not known since when has one', member({ fullSince: null }), ''],
    [
      'under probation from the day on has none',
      disciplined('PROBATION_WITHIN_PARTY', '2026-07-01', null),
      '留党察看期间',
    ],
    [
      'under probation from the day after still has one',
      disciplined('PROBATION_WITHIN_PARTY', '2026-07-02', null),
      '',
    ],
    [
      'the day before the rights are restored has none',
      disciplined('PROBATION_WITHIN_PARTY', '2025-07-01', '2026-07-02'),
      '留党察看期间',
    ],
    [
      'the day the rights are restored has one',
      disciplined('PROBATION_WITHIN_PARTY', '2025-07-01', '2026-07-01'),
      '',
    ],
    ['a warning takes no vote', disciplined('WARNING', '2026-01-01', null), ''],
    ['excused from the day on is not counted', member({ excusedFrom: '2026-07-01' }), '经批准不计入应到'],
    ['excused from the day after is counted', member({ excusedFrom: '2026-07-02' }), ''],
    [
      'the day before the excuse ends is not counted',
      member({ excusedFrom: '2026-01-01', excusedUntil: '2026-07-02' }),
      '经批准不计入应到',
    ],
    [
      'the day the excuse ends is counted',
      member({ excusedFrom: '2026-01-01', excusedUntil: '2026-07-01' }),
      '',
    ],
  ])('%s', (_, voter, why) => {
    expect([whyNoVote(voter, ON), hasVote(voter, ON)]).toEqual([why, why === '']);
  });

  it('names what ends a membership before what only stays a vote', () => {
    const all = member({
      leftOn: ON,
      status: 'PROBATIONARY',
      disciplines: [{ kind: 'PROBATION_WITHIN_PARTY', decidedOn: ON, restoredOn: null }],
      excusedFrom: ON,
    });
    const reasons = [
      whyNoVote(all, ON),
      whyNoVote({ ...all, leftOn: null }, ON),
      whyNoVote({ ...all, leftOn: null, status: 'FULL' }, ON),
      whyNoVote({ ...all, leftOn: null, status: 'FULL', disciplines: [] }, ON),
    ];
    expect(reasons).toEqual(['2026-07-01 转出', '预备党员，无表决权', '留党察看期间', '经批准不计入应到']);
  });
});

describe('a member of the road has a vote from a day', () => {
  it.each<[string, Voter, string]>([
    ['whose conversion was approved on the day has one', member({ convertedOn: '2026-07-01' }), ''],
    [
      'whose conversion was approved the day after has none, whatever the standing',
      member({ convertedOn: '2026-07-02' }),
      '预备党员，无表决权',
    ],
    ['who is on the roster from the day has one', member({ joinedOn: '2026-07-01' }), ''],
    [
      'who is on the roster from the day after has none',
      member({ joinedOn: '2026-07-02' }),
      '2026-07-02 入册',
    ],
  ])('%s', (_, given, why) => {
    expect(whyNoVote(given, ON)).toBe(why);
  });
});
