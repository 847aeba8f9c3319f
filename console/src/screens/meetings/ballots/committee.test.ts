import { expect, it } from 'vitest';
import { asksTwoThirds } from './committee';

type Organization = NonNullable<Parameters<typeof asksTwoThirds>[0]>;
type Quorum = NonNullable<Organization['settings']>['quorum'];

const of = (quorum: Quorum | null, superior: unknown = null) =>
  ({ id: 'o', name: '支部', settings: quorum && { quorum }, superior }) as Organization;

it.each<[string, Organization | null, boolean]>([
  ['nobody has settings: more than half', of(null, of(null)), false],
  ['its own settings', of('TWO_THIRDS'), true],
  ['those of the committee above', of(null, of(null, of('TWO_THIRDS'))), true],
  ['the nearest settings hold, not stricter ones above', of('HALF', of('TWO_THIRDS')), false],
  ['an organization out of sight asks for nothing', null, false],
])('whether two thirds are asked for: %s', (_, organization, asked) => {
  expect(asksTwoThirds(organization)).toBe(asked);
});
