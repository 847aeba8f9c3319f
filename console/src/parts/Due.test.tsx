import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Due } from './Due';

const toneOf = (on?: string | null) => render(<Due on={on} />).container.innerHTML;

describe('a last day', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Already the second in Shanghai.
    vi.setSystemTime('2026-03-01T16:00:00Z');
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is red from the day after it', () => {
    expect(toneOf('2026-03-01')).toBe('<span class="badge error">2026-03-01</span>');
  });

  it('is amber on the day itself and for thirty days before', () => {
    expect(toneOf('2026-03-02')).toBe('<span class="badge warning">2026-03-02</span>');
    expect(toneOf('2026-04-01')).toBe('<span class="badge warning">2026-04-01</span>');
  });

  it('is a plain day when it is farther off', () => {
    expect(toneOf('2026-04-02')).toBe('<time>2026-04-02</time>');
  });

  it('is a dash where there is none', () => {
    expect(toneOf(null)).toBe('—');
  });

  it('is told by how many days something is late, whatever falls due next', () => {
    const { container } = render(<Due on="2026-06-30" lateSince="2026-03-01" />);
    expect(container.innerHTML).toBe('<span class="late">逾 2 天</span>');
  });
});
