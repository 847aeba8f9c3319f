import { expect, it } from 'vitest';
import { editionOf } from './editionOf';
import type { Organization } from './organization';

const organization = (id: string, superior: string | null, ...adoptions: [string, string][]) =>
  ({
    id,
    superior: superior && { id: superior, name: superior },
    adoptions: adoptions.map(([edition, since]) => ({ id: since, edition, since })),
  }) as unknown as Organization;
const ALL = [
  organization('区委', null, ['NATIONAL_2026', '2026-06-01'], ['MANUAL_2024', '2024-01-01']),
  organization('党委', '区委'),
  organization('支部', '党委', ['NATIONAL_2026', '2026-05-11']),
];

it.each([
  ['党委', '2026-05-31', 'MANUAL_2024', true],
  ['党委', '2026-06-01', 'NATIONAL_2026', true],
  ['支部', '2026-05-11', 'NATIONAL_2026', false],
  ['支部', '2026-05-10', 'MANUAL_2024', true],
  ['区委', '2023-12-31', 'MANUAL_2024', false],
])('%s follows on %s: %s', (id, day, name, isInherited) => {
  expect(editionOf(ALL.find((one) => one.id === id)!, ALL, day)).toEqual({ name, isInherited });
});
