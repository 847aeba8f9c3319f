import type { RosterQuery } from '../gql/graphql';
import { w } from './words';

type Voter = RosterQuery['members']['nodes'][number];

/** Why a member has no vote on a day; empty where they have one (R-MTG-7). */
export function withoutVote(m: Voter, on: string): string {
  if (m.leftOn && m.leftOn <= on) return w.noVote.left(m.leftOn);
  if (m.status !== 'FULL' || (m.fullSince && m.fullSince > on)) return w.noVote.probationary;
  if (
    m.disciplines.some(
      (d) => d.kind === 'PROBATION_WITHIN_PARTY' && d.decidedOn <= on && (!d.restoredOn || on < d.restoredOn),
    )
  )
    return w.noVote.onProbation;
  if (m.excusedFrom && m.excusedFrom <= on && (!m.excusedUntil || on < m.excusedUntil))
    return w.noVote.excused;
  return '';
}
