import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { go, usePlace } from '../../shell/place';
import { filterOf, moodOf, type Query } from './filter';
import { w } from './words';

/** The filter of an address: there and back. */
async function filterAt(query: Query) {
  go('filings', '', { organization: '', ...query });
  await vi.waitFor(() => expect(usePlace.getState().query).toEqual(query));
  return filterOf(usePlace.getState().query);
}
const UNFILED = { upwardFiled: false };
const onDay = (day: string) => vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });

beforeEach(() => onDay('2026-03-31T20:00:00Z'));
afterEach(() => {
  vi.useRealTimers();
});

describe('the filter that the address of the filings holds', () => {
  it('asks for everybody who waits, where it says nothing', async () => {
    expect(await filterAt({})).toEqual(UNFILED);
  });

  // In Shanghai it is the first of April.
  it.each([
    ['recent', { admittedOn: { from: '2026-03-01' } }],
    ['older', { admittedOn: { to: '2026-02-28' } }],
    ['full', { stage: ['FULL_MEMBER'] }],
  ])('narrows it by the quick filter %s', async (mood, added) => {
    expect(await filterAt({ mood })).toEqual({ ...UNFILED, ...added });
    expect(moodOf({ mood })).toBe(mood);
  });

  it('counts the month before January as December', () => {
    onDay('2026-01-15T04:00:00Z');
    expect(filterOf({ mood: 'recent' })).toEqual({ ...UNFILED, admittedOn: { from: '2025-12-01' } });
    expect(filterOf({ mood: 'older' })).toEqual({ ...UNFILED, admittedOn: { to: '2025-11-30' } });
  });

  it.each(['', 'all', 'unknown', 'toString', 'constructor'])('takes the quick filter %j for all', (mood) => {
    expect(moodOf({ mood })).toBe('all');
    expect(filterOf({ mood })).toEqual(UNFILED);
  });

  it('has a word for each quick filter, and takes each for itself', () => {
    const moods = Object.keys(w.filters.moods);
    expect(moods.map((mood) => moodOf({ mood }))).toEqual(moods);
  });

  it('narrows it to a name, a branch and an organization', async () => {
    expect(await filterAt({ name: '李', branch: 'b', organization: 'o' })).toEqual({
      ...UNFILED,
      name: '李',
      branch: 'b',
      organization: 'o',
    });
  });

  it.each<[Query, object]>([
    [{ from: '2026-01-01' }, { from: '2026-01-01' }],
    [{ to: '2026-01-31' }, { to: '2026-01-31' }],
    [
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-01-01', to: '2026-01-31' },
    ],
  ])('narrows it to those admitted in %j', async (query, admittedOn) => {
    expect(await filterAt(query)).toEqual({ ...UNFILED, admittedOn });
  });

  it('lets days that are asked for stand before those of a quick filter', () => {
    expect(filterOf({ mood: 'recent', from: '2026-02-01' }).admittedOn).toEqual({ from: '2026-02-01' });
    expect(filterOf({ mood: 'recent', to: '2026-03-15' }).admittedOn).toEqual({
      from: '2026-03-01',
      to: '2026-03-15',
    });
  });
});
