import { describe, expect, it } from 'vitest';
import { type Candidate, isPossible, obstaclesOf, postponement, voteKindOf, waitingForVote } from './agenda';

type Operation = Candidate['operations'][number];

const operation = (section: string, given: Partial<Operation> = {}): Operation => ({
  section,
  possible: true,
  earliest: null,
  problems: [],
  ...given,
});
const problem = (message: string, given: Partial<Operation['problems'][number]> = {}) => ({
  message,
  detail: null,
  rule: null,
  severity: 'HARD' as const,
  readyOn: null,
  ...given,
});
const candidate = (id: string, stage: Candidate['stage'], operations: Operation[]): Candidate => ({
  id,
  name: id,
  stage,
  version: 1,
  introducers: [],
  operations,
});
const target = (id: string, given: Partial<Operation> = {}) =>
  candidate(id, 'DEVELOPMENT_TARGET', [operation('C11', given), operation('D7', { possible: false })]);
const probationary = (id: string, given: Partial<Operation> = {}) =>
  candidate(id, 'PROBATIONARY_MEMBER', [operation('C11', { possible: false }), operation('D7', given)]);

const names = (people: Candidate[]) => people.map(({ name }) => name);

describe('the agenda', () => {
  it('is admission of a development target, conversion of a probationary member', () => {
    expect([voteKindOf(target('甲')), voteKindOf(probationary('乙'))]).toEqual(['ADMISSION', 'CONVERSION']);
  });

  it('is possible where the operation of its own kind is', () => {
    expect([
      isPossible(target('甲')),
      isPossible(target('甲', { possible: false })),
      isPossible(probationary('乙')),
      isPossible(candidate('丙', 'DEVELOPMENT_TARGET', [operation('D7')])),
    ]).toEqual([true, false, true, false]);
  });

  it('offers those it can resolve on first, else in the order they came, and nobody twice', () => {
    const people = [
      target('甲', { possible: false }),
      probationary('乙'),
      target('丙'),
      probationary('丁', { possible: false }),
      target('戊'),
    ];
    const before = names(people);
    const waiting = waitingForVote(people, [{ candidate: { id: '丙' } }, { candidate: null }]);
    expect(names(waiting)).toEqual(['乙', '戊', '甲', '丁']);
    expect(names(people)).toEqual(before);
  });

  it('says what stands in the way, from when it no longer does, and leaves out what does not', () => {
    const person = target('甲', {
      possible: false,
      problems: [
        problem('公示未满', { readyOn: '2026-07-06' }),
        problem('材料不全'),
        problem('群众意见偏少', { severity: 'WARNING' }),
      ],
    });
    expect(obstaclesOf(person)).toEqual(['公示未满，2026-07-06 起可办', '材料不全']);
  });

  it.each<[string, Partial<Operation>, string]>([
    ['the earliest day', { earliest: '2026-08-01', problems: [problem('公示未满')] }, '最早 2026-08-01'],
    [
      'else the first clause of what stands in the way',
      { problems: [problem('公示未满；须补'), problem('材料不全')] },
      '公示未满',
    ],
    ['else nothing', {}, ''],
  ])('says why not yet in short: %s', (_, given, text) => {
    expect(postponement(target('甲', { possible: false, ...given }))).toBe(text);
  });
});
