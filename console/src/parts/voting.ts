import type { Member } from './roster';
import { w } from './words';

export type Voter = Pick<
  Member,
  | 'status'
  | 'fullSince'
  | 'joinedOn'
  | 'convertedOn'
  | 'leftOn'
  | 'excusedFrom'
  | 'excusedUntil'
  | 'disciplines'
>;

/** From its first day on, and no longer on its last. */
const lasts = (from: string | null, until: string | null, on: string) =>
  !!from && from <= on && (!until || on < until);

const hasLeft = (m: Voter, on: string) => lasts(m.leftOn, null, on);

const hasNotCome = (m: Voter, on: string) => !!m.joinedOn && m.joinedOn > on;

/** Standing counts from the expiry of probation; the vote only from the day on which conversion was approved. */
const isProbationary = (m: Voter, on: string) =>
  m.status !== 'FULL' || [m.fullSince, m.convertedOn].some((since) => !!since && since > on);

/** 留党察看: no vote until the rights are restored. */
const isUnderProbation = (m: Voter, on: string) =>
  m.disciplines.some((d) => d.kind === 'PROBATION_WITHIN_PARTY' && lasts(d.decidedOn, d.restoredOn, on));

const isExcused = (m: Voter, on: string) => lasts(m.excusedFrom, m.excusedUntil, on);

/** Why a member has no vote on a day; empty where they have one (R-MTG-7; domain/case/members.py votes_on). */
export function whyNoVote(m: Voter, on: string): string {
  if (hasLeft(m, on)) return w.noVote.left(m.leftOn ?? '');
  if (hasNotCome(m, on)) return w.noVote.notYet(m.joinedOn ?? '');
  if (isProbationary(m, on)) return w.noVote.probationary;
  if (isUnderProbation(m, on)) return w.noVote.onProbation;
  if (isExcused(m, on)) return w.noVote.excused;
  return '';
}

export const hasVote = (m: Voter, on: string) => !whyNoVote(m, on);
