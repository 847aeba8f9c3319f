import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOpen } from './keepOpen';

/** Each stream that was opened, in turn. */
const opened: { alive: () => void; end: () => void; isLeft: boolean }[] = [];
/** In which order streams were opened and left. */
const log: string[] = [];
const reopened = vi.fn();

function subscribe(alive: () => void, end: () => void) {
  const stream = { alive, end, isLeft: false };
  const number = opened.push(stream);
  log.push(`open ${number}`);
  return () => {
    stream.isLeft = true;
    log.push(`leave ${number}`);
    // The library ends a stream that is left.
    end();
  };
}

/** How long after the end of the last stream the next is opened. */
function waitAfterEnd() {
  const before = opened.length;
  const began = Date.now();
  opened.at(-1)!.end();
  while (opened.length === before) vi.advanceTimersByTime(1000);
  return Date.now() - began;
}

describe('a stream that is kept open', () => {
  beforeEach(() => {
    opened.length = 0;
    log.length = 0;
    reopened.mockReset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is opened at once, and followed by nothing', () => {
    keepOpen(subscribe, reopened);
    expect(log).toEqual(['open 1']);
    expect(reopened).not.toHaveBeenCalled();
  });

  it('is opened again after waits that double up to a minute', () => {
    keepOpen(subscribe, reopened);
    expect(Array.from({ length: 6 }, waitAfterEnd)).toEqual([4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(reopened).toHaveBeenCalledTimes(6);
  });

  it('waits little again after a sign of life', () => {
    keepOpen(subscribe, reopened);
    waitAfterEnd();
    waitAfterEnd();
    opened.at(-1)!.alive();
    expect(waitAfterEnd()).toBe(4000);
  });

  it('says that something may have been missed once it is open again', () => {
    keepOpen(subscribe, () => log.push('reopened'));
    waitAfterEnd();
    expect(log).toEqual(['open 1', 'open 2', 'reopened']);
  });

  it('is renewed without a gap, and the end of the old one is none', () => {
    const stream = keepOpen(subscribe, reopened);
    stream.renew();
    expect(log).toEqual(['open 1', 'open 2', 'leave 1']);
    vi.advanceTimersByTime(120_000);
    expect(log).toEqual(['open 1', 'open 2', 'leave 1']);
  });

  it('is renewed at once while it waits', () => {
    const stream = keepOpen(subscribe, reopened);
    opened[0]!.end();
    stream.renew();
    vi.advanceTimersByTime(120_000);
    expect(log).toEqual(['open 1', 'open 2']);
    expect(reopened).not.toHaveBeenCalled();
  });

  it('stays closed once it is closed', () => {
    const stream = keepOpen(subscribe, reopened);
    stream.close();
    vi.advanceTimersByTime(120_000);
    expect(log).toEqual(['open 1', 'leave 1']);
  });

  it('is not opened again when it is closed while it waits', () => {
    const stream = keepOpen(subscribe, reopened);
    opened[0]!.end();
    stream.close();
    vi.advanceTimersByTime(120_000);
    expect(log).toEqual(['open 1']);
  });
});
