/** Whom a meeting can resolve on, and what of. */
import type { AgendaQuery } from '../../../gql/graphql';
import { w } from './words';

export type Candidate = AgendaQuery['candidates']['nodes'][number];
type VoteKind = 'ADMISSION' | 'CONVERSION';

/** The operation of the manual that a vote is. */
const SECTION: Record<VoteKind, string> = { ADMISSION: 'C11', CONVERSION: 'D7' };

export const voteKindOf = ({ stage }: Pick<Candidate, 'stage'>): VoteKind =>
  stage === 'DEVELOPMENT_TARGET' ? 'ADMISSION' : 'CONVERSION';

export const voteKindWord = (candidate: Candidate) =>
  voteKindOf(candidate) === 'ADMISSION' ? w.agenda.admission : w.agenda.conversion;

const voteOn = (candidate: Candidate) =>
  candidate.operations.find(({ section }) => section === SECTION[voteKindOf(candidate)]);

export const isPossible = (candidate: Candidate) => voteOn(candidate)?.possible ?? false;

/** Who waits for a vote: nobody this meeting has resolved on, and those it can resolve on first. */
export function waitingForVote(candidates: Candidate[], votes: { candidate: { id: string } | null }[]) {
  const voted = new Set(votes.map(({ candidate }) => candidate?.id));
  return candidates
    .filter(({ id }) => !voted.has(id))
    .sort((a, b) => Number(isPossible(b)) - Number(isPossible(a)));
}

/** What stands in the way of a vote, each with the day from which it no longer does. */
export function obstaclesOf(candidate: Candidate): string[] {
  return (voteOn(candidate)?.problems ?? [])
    .filter(({ severity }) => severity === 'HARD')
    .map(({ message, readyOn }) => (readyOn ? message + w.agenda.readyOn(readyOn) : message));
}

/** Why not now, in short: from which day it is possible, else the first clause of what stands in the way. */
export function postponement(candidate: Candidate): string {
  const earliest = voteOn(candidate)?.earliest;
  return earliest ? w.agenda.earliest(earliest) : (obstaclesOf(candidate)[0] ?? '').split(/[;；]/)[0]!;
}
