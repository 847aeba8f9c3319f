import { describe, expect, it } from 'vitest';
import { attached, isUnfinished } from '../../../parts/form/papers/attached';
import type { Candidate } from './agenda';
import { EMPTY, type Entry } from './entries';
import { asDryRun, forGood, votesToRecord } from './votesToRecord';

const person = (id: string, stage: Candidate['stage']): Candidate => ({
  id,
  name: id,
  stage,
  version: 1,
  introducers: [],
  operations: [],
});
const TARGET = person('p_1', 'DEVELOPMENT_TARGET');
const PROBATIONARY = person('p_2', 'PROBATIONARY_MEMBER');
const PAPER = { name: '会议记录', reference: '2026-07' };
const SITTING = {
  meetingId: 'm_1',
  idempotencyKey: 'key',
  presence: { due: 9, present: 8, twoThirds: false },
  papers: [PAPER],
};
const entry = (given: Partial<Entry>): Entry => ({ ...EMPTY, resolution: '同意', ...given });
const itemOf = (who: Candidate, given: Partial<Entry>) =>
  votesToRecord(SITTING, [who], { [who.id]: entry(given) }).items[0];

describe('what a meeting sends', () => {
  it('is each person’s ballot, with those due and present, and each resolution', () => {
    const entries = {
      p_1: entry({
        ballot: { issued: 8, returned: 8, approve: 7, oppose: 1 },
        introducersPresent: false,
        introducersAbsence: '因公出差',
      }),
      p_2: entry({ resolution: '按期转正', introducersPresent: true }),
      p_3: entry({}),
    };
    expect(votesToRecord(SITTING, [TARGET, PROBATIONARY], entries)).toEqual({
      meetingId: 'm_1',
      idempotencyKey: 'key',
      items: [
        {
          candidateId: 'p_1',
          voteKind: 'ADMISSION',
          secretBallot: true,
          resolution: '同意',
          introducersPresent: false,
          introducersAbsence: '因公出差',
          ballot: { due: 9, present: 8, issued: 8, returned: 8, approve: 7, oppose: 1 },
          attachments: [PAPER],
        },
        {
          candidateId: 'p_2',
          voteKind: 'CONVERSION',
          secretBallot: true,
          resolution: '按期转正',
          introducersPresent: true,
          ballot: { due: 9, present: 8 },
          attachments: [PAPER],
          outcome: 'CONVERT',
        },
      ],
    });
  });

  it('has no paper where there is none', () => {
    const { items } = votesToRecord({ ...SITTING, papers: [] }, [TARGET], {
      p_1: entry({}),
    });
    expect(items[0]).not.toHaveProperty('attachments');
  });

  it.each<[string, Partial<Entry>, object]>([
    [
      'an extension by its months and the next meeting',
      { outcome: 'EXTEND', extensionMonths: '9', nextMeetingOn: '2027-04-01', annulmentText: '否' },
      { outcome: 'EXTEND', extensionMonths: 9, nextMeetingOn: '2027-04-01' },
    ],
    [
      'an extension without a day for the next meeting yet',
      { outcome: 'EXTEND' },
      { outcome: 'EXTEND', extensionMonths: 6, nextMeetingOn: null },
    ],
    [
      'an annulment by its reason and explanation',
      { outcome: 'ANNUL', annulmentReason: 'OTHER', annulmentText: '说明' },
      { outcome: 'ANNUL', annulmentReason: 'OTHER', annulmentText: '说明' },
    ],
    [
      'an annulment without a reason yet',
      { outcome: 'ANNUL' },
      { outcome: 'ANNUL', annulmentReason: null, annulmentText: '' },
    ],
  ])('tells %s', (_, given, sent) => {
    const { resolution, introducersPresent, ballot, attachments, ...rest } = itemOf(PROBATIONARY, given)!;
    expect(rest).toEqual({ candidateId: 'p_2', voteKind: 'CONVERSION', secretBallot: true, ...sent });
  });

  it('tells nothing of a conversion when one is admitted', () => {
    expect(itemOf(TARGET, { outcome: 'EXTEND' })).not.toHaveProperty('outcome');
  });

  it('is checked without using up its key, and recorded with it', () => {
    const input = votesToRecord(SITTING, [], {});
    expect([asDryRun(input), forGood(input)]).toEqual([
      { meetingId: 'm_1', idempotencyKey: null, items: [], validateOnly: true },
      { meetingId: 'm_1', idempotencyKey: 'key', items: [], validateOnly: false },
    ]);
  });
});

describe('the papers of a sitting', () => {
  const typed = { number: 0, name: '会议记录', reference: '2026-07' };
  const there = { number: 1, name: '计票单.pdf', reference: '', fileId: 'fil_1' };
  const coming = { number: 2, name: '意见.jpg', reference: '', file: new File(['x'], '意见.jpg'), part: 0.5 };

  it('are files by what was uploaded and old paper by where it is kept', () => {
    const empty = { number: 3, name: '', reference: '' };
    expect(attached([typed, there, empty])).toEqual([
      { name: '会议记录', reference: '2026-07' },
      { name: '计票单.pdf', fileId: 'fil_1' },
    ]);
  });

  it('are waited for while one is on its way or did not arrive', () => {
    expect([[typed, there], [coming], [{ ...coming, problem: '没有传上' }]].map(isUnfinished)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
