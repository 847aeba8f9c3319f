/** The steps of the road that people arrive at: the figure of each, and the filter that finds who is behind it. */
import type { Arrival as Step } from '../../gql/graphql';
import type { Figures } from '../../parts/useStatistics';

export type Month = Figures['months'][number];
export type ArrivalField = Exclude<keyof Month, 'month'>;
export interface Arrival {
  field: ArrivalField;
  step: Step;
  /** The name in the address of the people's list; its value is a stretch of days. */
  filter: string;
  /** What else tells them from others who came to a stage in those days. */
  more?: Record<string, string>;
}

export const ARRIVALS: Arrival[] = [
  { field: 'applied', step: 'APPLIED', filter: 'applied' },
  { field: 'activists', step: 'ACTIVIST', filter: 'activist' },
  { field: 'targets', step: 'DEVELOPMENT_TARGET', filter: 'listed' },
  { field: 'admitted', step: 'ADMITTED', filter: 'admitted' },
  { field: 'converted', step: 'CONVERTED', filter: 'since', more: { stage: 'FULL_MEMBER' } },
];

/** The filters that name who arrived within these days. */
export const arrivedWithin = ({ filter, more }: Arrival, days: string): Record<string, string> => ({
  [filter]: days,
  ...more,
});
