import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather } from './gather';

describe('what changes', () => {
  const taken: string[][] = [];

  beforeEach(() => {
    taken.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    document.body.innerHTML = '';
  });

  it('within 1.2 s is handed on at once', () => {
    const changes = gather<string>((all) => taken.push(all));
    changes.add('a');
    vi.advanceTimersByTime(1000);
    changes.add('b');
    vi.advanceTimersByTime(199);
    expect(taken).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(taken).toEqual([['a', 'b']]);
  });

  it('after that is handed on the next time', () => {
    const changes = gather<string>((all) => taken.push(all));
    changes.add('a');
    vi.advanceTimersByTime(1200);
    changes.add('b');
    vi.advanceTimersByTime(1200);
    expect(taken).toEqual([['a'], ['b']]);
    vi.advanceTimersByTime(10_000);
    expect(taken).toEqual([['a'], ['b']]);
  });

  it('waits for an open dialog to close', () => {
    document.body.innerHTML = '<dialog open></dialog>';
    const changes = gather<string>((all) => taken.push(all));
    changes.add('a');
    vi.advanceTimersByTime(6000);
    changes.add('b');
    expect(taken).toEqual([]);
    document.body.innerHTML = '';
    vi.advanceTimersByTime(1200);
    expect(taken).toEqual([['a', 'b']]);
  });

  it('is let go of when nobody listens any more', () => {
    const changes = gather<string>((all) => taken.push(all));
    changes.add('a');
    changes.stop();
    vi.advanceTimersByTime(10_000);
    expect(taken).toEqual([]);
  });
});
