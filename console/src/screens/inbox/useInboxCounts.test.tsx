import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ask } from '../../shell/api';
import { useInboxCounts } from './useInboxCounts';

vi.mock('../../shell/api', () => ({ ask: vi.fn() }));

const around = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

it('counts on the server, and beside a search by name only what that found', async () => {
  const moods = ['all', 'clear', 'warned', 'again', 'late', 'back'];
  vi.mocked(ask).mockResolvedValue(Object.fromEntries(moods.map((mood) => [mood, { totalCount: 40 }])));
  const whole = renderHook(() => useInboxCounts({}), { wrapper: around });
  await waitFor(() => expect(whole.result.current?.late).toBe(40));
  const found = renderHook(() => useInboxCounts({ name: '王', mood: 'late' }, 3), { wrapper: around });
  expect(found.result.current).toEqual({ late: 3 });
  const searching = renderHook(() => useInboxCounts({ name: '王' }, undefined), { wrapper: around });
  expect(searching.result.current).toBeUndefined();
});
