import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { meetingFilter, useListAddress } from './meetingFilter';

it.each([
  [{}, {}],
  [
    { organization: 'o_1', branch: 'o_2' },
    { organization: 'o_1', branch: 'o_2' },
  ],
  [{ from: '2026-01-01' }, { on: { from: '2026-01-01', to: null } }],
  [{ to: '2026-06-30' }, { on: { from: null, to: '2026-06-30' } }],
  [{ new: '1', from: '', to: '' }, {}],
])('an address %o names the meetings %o', (query, filter) => {
  expect(meetingFilter(query)).toEqual(filter);
});

it('a filter is changed in the address, beside those that stand there', () => {
  act(() => {
    location.hash = '#/meetings?from=2026-01-01&to=2026-06-30';
    window.dispatchEvent(new Event('hashchange'));
  });
  const { result } = renderHook(useListAddress);
  act(() => result.current.change({ to: '', new: '1' }));
  expect(location.hash).toBe('#/meetings?from=2026-01-01&new=1');
});
