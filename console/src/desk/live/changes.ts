import type { ChangesSubscription } from '../../gql/graphql';

/** One change to somebody's case: what was done, and by whom. */
export type Change = ChangesSubscription['candidateChanged'];

/** Whom changes are about. */
export const peopleOf = (changes: Change[]) =>
  new Set(changes.flatMap(({ candidate }) => (candidate ? [candidate.id] : [])));
