import { enums } from 'virtual:schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { go, usePlace } from '../../shell/place';
import { filterOf, moodOf, type Query, WAITS } from './filter';
import { w } from './words';

/** The filter of an address: there and back. */
async function filterAt(query: Query) {
  go('inbox', '', { organization: '', ...query });
  await vi.waitFor(() => expect(usePlace.getState().query).toEqual(query));
  return filterOf(usePlace.getState().query);
}
const WAITING = { status: ['SUBMITTED'] };

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-31T20:00:00Z'), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
});

describe('the filter that the address of the inbox holds', () => {
  it('asks for everything that waits, where it says nothing', async () => {
    expect(await filterAt({})).toEqual(WAITING);
  });

  it.each([
    ['clear', { hasWarnings: false, overdue: false }],
    ['warned', { hasWarnings: true }],
    ['again', { resubmitted: true }],
    ['late', { overdue: true }],
  ])('narrows it by the quick filter %s', async (mood, added) => {
    expect(await filterAt({ mood })).toEqual({ ...WAITING, ...added });
    expect(moodOf({ mood })).toBe(mood);
  });

  it.each(['', 'all', 'unknown', 'toString', 'constructor'])('takes the quick filter %j for all', (mood) => {
    expect(moodOf({ mood })).toBe('all');
    expect(filterOf({ mood })).toEqual(WAITING);
  });

  it('has a word for each quick filter, and takes each for itself', () => {
    const moods = Object.keys(w.filters.moods);
    expect(moods.map((mood) => moodOf({ mood }))).toEqual(moods);
  });

  it.each(Object.keys(enums.ApprovalKind ?? {}))('narrows it to the kind %s', async (kind) => {
    expect(await filterAt({ kind })).toEqual({ ...WAITING, kind: [kind] });
  });

  it('narrows it to what has waited so long, counted from the business date', async () => {
    const since = await Promise.all(WAITS.map(async (days) => filterOf({ wait: String(days) }).waitingSince));
    expect(since).toEqual(['2026-03-25', '2026-03-02', '2026-01-31']);
    expect(await filterAt({ wait: '7' })).toEqual({ ...WAITING, waitingSince: '2026-03-25' });
  });

  it('narrows it to a branch and to an organization', async () => {
    expect(await filterAt({ organization: 'org-1', branch: 'org-2' })).toEqual({
      ...WAITING,
      organization: 'org-1',
      candidate: { branch: 'org-2' },
    });
  });

  it('holds all of them together, and leaves the name to the rows here', async () => {
    expect(await filterAt({ name: '李', kind: 'PRE_REVIEW', branch: 'b', wait: '30', mood: 'late' })).toEqual(
      {
        ...WAITING,
        candidate: { branch: 'b' },
        kind: ['PRE_REVIEW'],
        waitingSince: '2026-03-02',
        overdue: true,
      },
    );
  });
});
