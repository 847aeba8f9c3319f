import { address } from '../../shell/place';

export type LinkTo = (more: Record<string, string>) => string;

/** The way to the people behind a figure: whom the statistics count, of an organization, narrowed further. */
export const countedPeople =
  (organization = '', whom: Record<string, string> = {}): LinkTo =>
  (more) =>
    address('people', '', { organization, status: 'counted', ...whom, ...more });
