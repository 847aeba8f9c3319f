import { describe, expect, it } from 'vitest';
import type { OpinionKind } from '../../gql/graphql';
import { halfYears, writtenIn } from './halfYearOpinions';

describe('the last half-years', () => {
  it('begin three years before the half that a day lies in', () => {
    expect(halfYears('2026-06-30').map(({ name }) => name)).toEqual([
      '2023 下',
      '2024 上',
      '2024 下',
      '2025 上',
      '2025 下',
      '2026 上',
    ]);
  });

  it('turn with the first of July, and with the year', () => {
    const latest = (day: string) => halfYears(day, 1);
    expect([latest('2026-06-30'), latest('2026-07-01'), latest('2027-01-01')]).toEqual([
      [{ name: '2026 上', first: '2026-01-01', last: '2026-06-30' }],
      [{ name: '2026 下', first: '2026-07-01', last: '2026-12-31' }],
      [{ name: '2027 上', first: '2027-01-01', last: '2027-06-30' }],
    ]);
  });
});

const [spring, running] = halfYears('2026-11-29', 2) as [
  ReturnType<typeof halfYears>[0],
  ReturnType<typeof halfYears>[0],
];
const activist = (activistSince: string | null, ...written: [on: string, kind: OpinionKind][]) => ({
  activistSince,
  opinions: { nodes: written.map(([on, opinionKind], n) => ({ id: String(n), on, opinionKind })) },
});

describe('what was written of somebody in a half-year', () => {
  it('is how many opinions there are from its first day to its last, and each kind once', () => {
    const person = activist(
      '2024-01-01',
      ['2025-12-31', 'CULTIVATION'],
      ['2026-01-01', 'CULTIVATION'],
      ['2026-03-01', 'CULTIVATION'],
      ['2026-06-30', 'BRANCH_INSPECTION'],
      ['2026-07-01', 'CULTIVATION'],
    );
    expect(writtenIn(person, spring, '2026-11-29')).toEqual({
      tone: 'heat-3',
      text: '3',
      why: '教育培养意见、支部考察意见',
    });
  });

  it.each([1, 2, 3, 4])('has one of three tones (%i opinions)', (many) => {
    const some = Array.from({ length: many }, () => ['2026-02-02', 'CULTIVATION'] as [string, OpinionKind]);
    expect(writtenIn(activist('2024-01-01', ...some), spring, '2026-11-29')).toMatchObject({
      tone: `heat-${Math.min(many, 3)}`,
      text: String(many),
    });
  });

  it('is missing after a whole half-year without any', () => {
    const missing = { tone: 'missing', text: '无', why: '满半年而无意见' };
    expect(writtenIn(activist('2025-12-31'), spring, '2026-11-29')).toEqual(missing);
    expect(writtenIn(activist('2026-01-01'), spring, '2026-11-29')).toEqual(missing);
  });

  it('is not owed of one who became an activist within it', () => {
    const early = { tone: 'none', text: '—', why: '尚未成为积极分子' };
    expect(writtenIn(activist('2026-01-02'), spring, '2026-11-29')).toEqual(early);
  });

  it('may still come until its last day is over', () => {
    const stillRuns = { tone: 'none', text: '—', why: '本半年，尚无意见' };
    const person = activist('2024-01-01');
    expect(writtenIn(person, running, '2026-12-31')).toEqual(stillRuns);
    expect(writtenIn(person, running, '2027-01-01').tone).toBe('missing');
  });
});
