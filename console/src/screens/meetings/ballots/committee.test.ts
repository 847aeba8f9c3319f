import { expect, it } from 'vitest';
import { asksTwoThirds } from './committee';

type Organization = NonNullable<Parameters<typeof asksTwoThirds>[0]>;
type Change = Organization['settingsHistory'][number];
type Quorum = Change['settings']['quorum'];

const DAY = '2026-07-01';
const from = (effectiveOn: string | null, quorum: Quorum): Change => ({ effectiveOn, settings: { quorum } });
const of = (quorum: Quorum | null, superior: unknown = null, ...later: Change[]) =>
  ({
    id: 'o',
    name: '支部',
    settingsHistory: [...(quorum ? [from(null, quorum)] : []), ...later],
    superior,
  }) as Organization;

it.each<[string, Organization | null, boolean]>([
  ['nobody has settings: more than half', of(null, of(null)), false],
  ['its own settings', of('TWO_THIRDS'), true],
  ['those of the committee above', of(null, of(null, of('TWO_THIRDS'))), true],
  ['the nearest settings hold, not stricter ones above', of('HALF', of('TWO_THIRDS')), false],
  ['an organization out of sight asks for nothing', null, false],
  ['what was laid down on the day holds', of('HALF', null, from(DAY, 'TWO_THIRDS')), true],
  ['what was laid down a day later does not', of('HALF', null, from('2026-07-02', 'TWO_THIRDS')), false],
  [
    'until its first settings an organization follows its superior',
    of(null, of('TWO_THIRDS'), from('2026-07-02', 'HALF')),
    true,
  ],
])('whether two thirds are asked for: %s', (_, organization, asked) => {
  expect(asksTwoThirds(organization, DAY)).toBe(asked);
});
