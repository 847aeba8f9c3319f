import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { days, daysFromToday, inColumn, inSentence, today } from './days';

describe('a business date', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['2026-03-01T15:59:59Z', '2026-03-01'],
    ['2026-03-01T16:00:00Z', '2026-03-02'],
    ['2026-03-01T23:59:59Z', '2026-03-02'],
    ['2026-03-02T00:00:00Z', '2026-03-02'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
  ])('at %s it is %s in Shanghai', (moment, day) => {
    vi.setSystemTime(moment);
    expect(today()).toBe(day);
  });

  it('is counted on from the day in Shanghai, over the end of a month and a leap day', () => {
    vi.setSystemTime('2028-02-27T16:00:00Z');
    expect([-1, 0, 1, 2].map(daysFromToday)).toEqual([
      '2028-02-27',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  it('lies so many days from another', () => {
    expect(days('2026-02-28', '2026-03-01')).toBe(1);
    expect(days('2026-03-01', '2025-03-01')).toBe(-365);
  });

  it.each([
    ['2026-11-26', '11月26日', '11-26'],
    ['2025-01-02', '2025年1月2日', '25-01-02'],
  ])('%s is %s in a sentence and %s in a column', (day, sentence, column) => {
    vi.setSystemTime('2026-03-01T00:00:00Z');
    expect([inSentence(day), inColumn(day)]).toEqual([sentence, column]);
  });
});
