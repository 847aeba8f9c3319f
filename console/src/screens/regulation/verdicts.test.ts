import { describe, expect, it } from 'vitest';
import type { Edition, OperationState } from '../../gql/graphql';
import { type Judgement, messageWithDetail, verdictsOf } from './verdicts';

const judgement = (edition: Edition, states: Record<string, OperationState>): Judgement => ({
  edition,
  stage: 'ACTIVIST',
  status: 'ACTIVE',
  subStatus: null,
  nextSteps: [],
  overdue: [],
  deadlines: [],
  operations: Object.entries(states).map(([section, state]) => ({
    section,
    label: section,
    state,
    on: null,
    earliest: null,
    problems: [],
    askedBy: [],
  })),
});
const judged = (
  edition: Edition,
  manual: Record<string, OperationState>,
  national: Record<string, OperationState>,
) =>
  verdictsOf({
    own: { on: '2026-11-29', edition },
    manual: judgement('MANUAL_2024', manual),
    national: judgement('NATIONAL_2026', national),
  }).map(({ judgement: { edition: of }, inForce, differing }) => [
    of,
    inForce,
    differing.map(({ section, state }) => [section, state]),
  ]);

describe('what both editions say of somebody', () => {
  it('is the manual first, whichever was in force that day', () => {
    expect([judged('MANUAL_2024', {}, {}), judged('NATIONAL_2026', {}, {})]).toEqual([
      [
        ['MANUAL_2024', true, []],
        ['NATIONAL_2026', false, []],
      ],
      [
        ['MANUAL_2024', false, []],
        ['NATIONAL_2026', true, []],
      ],
    ]);
  });

  it('differs where an operation has another state, each edition with its own', () => {
    const manual = { A1: 'DONE', B4: 'MISSING', C1: 'NOT_YET' } as const;
    expect(judged('MANUAL_2024', manual, { A1: 'DONE', B4: 'POSSIBLE', C1: 'PASSED_BY' })).toEqual([
      [
        'MANUAL_2024',
        true,
        [
          ['B4', 'MISSING'],
          ['C1', 'NOT_YET'],
        ],
      ],
      [
        'NATIONAL_2026',
        false,
        [
          ['B4', 'POSSIBLE'],
          ['C1', 'PASSED_BY'],
        ],
      ],
    ]);
  });

  it('differs where one edition alone knows an operation', () => {
    expect(judged('MANUAL_2024', { A1: 'DONE' }, { A1: 'DONE', F2: 'WAITING' })).toEqual([
      ['MANUAL_2024', true, []],
      ['NATIONAL_2026', false, [['F2', 'WAITING']]],
    ]);
  });
});

it('a problem says what it is about, where that is known', () => {
  expect([
    messageWithDetail({ message: '缺少材料', detail: '自传' }),
    messageWithDetail({ message: '缺少材料', detail: null }),
    messageWithDetail({ message: '缺少材料', detail: '' }),
  ]).toEqual(['缺少材料(自传)', '缺少材料', '缺少材料']);
});
