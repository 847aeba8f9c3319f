/** Whom each view of the board shows, by the address. */
import type { CandidateFilter, Stage } from '../../gql/graphql';
import { COUNTED, peopleFilter, type Query } from '../../parts/people/filter';

/** Everybody on the board, whichever stage the address narrows it to: each lane adds its own. */
export const boardFilter = (query: Query): CandidateFilter => ({
  ...peopleFilter({ ...query, stage: '' }),
  status: COUNTED,
});

export const listFilter = (query: Query): CandidateFilter => ({
  ...boardFilter(query),
  ...(query.stage && { stage: [query.stage as Stage] }),
});

/** Opinions are owed of activists and targets alone, while their case is being worked on. */
const OBSERVED: Stage[] = ['ACTIVIST', 'DEVELOPMENT_TARGET'];

export function halfYearsFilter(query: Query): CandidateFilter {
  const chosen = OBSERVED.filter((stage) => stage === query.stage);
  return { ...boardFilter(query), status: ['ACTIVE'], stage: chosen.length ? chosen : OBSERVED };
}
