import { expect, it } from 'vitest';
import { whomFilters, whomOf } from './whom';

it('an address says of whom the figures are', () => {
  expect([whomOf(), whomOf('stage:ACTIVIST'), whomOf('arrived:ADMITTED'), whomOf('nonsense')]).toEqual([
    {},
    { stage: 'ACTIVIST' },
    { arrived: 'ADMITTED' },
    {},
  ]);
});

it('the list of people names the same people', () => {
  const named = (text: string) => whomFilters(whomOf(text), '2026-01-01', '2026-12-31');
  expect(named('')).toEqual({});
  expect(named('stage:ACTIVIST')).toEqual({ stage: 'ACTIVIST' });
  expect(named('arrived:ADMITTED')).toEqual({ admitted: '2026-01-01..2026-12-31' });
  expect(named('arrived:CONVERTED')).toEqual({ since: '2026-01-01..2026-12-31', stage: 'FULL_MEMBER' });
});
