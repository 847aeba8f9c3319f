/** What the address asks of the plan: of which organization, up to which month, by which rules. */
import type { CandidateFilter, Edition } from '../../gql/graphql';
import type { Query } from '../../parts/people/filter';

/** The last day of a month as 2027-03. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

const isMonth = (text = '') => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

export const untilOf = ({ month }: Query): string | null => (isMonth(month) ? lastDayOf(month!) : null);

export const editionOf = ({ edition }: Query): Edition | null => (edition as Edition) || null;

export const onTheRoad = ({ organization }: Query): CandidateFilter => ({
  status: ['ACTIVE'],
  ...(organization && { organization }),
});
