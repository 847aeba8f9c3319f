import { inSentence } from '../../shell/days';
import { word } from '../../shell/word';
import type { Returned } from './cameBack';
import { w } from './words';

export type Decided = Pick<Returned, 'kind' | 'status' | 'decidedOn' | 'opinion' | 'decidedBy' | 'decision'>;

/** In a sentence what was said of a submission. */
export const saidOf = ({ kind, status, opinion }: Decided) =>
  w.said(word('ApprovalKind', kind), word('ApprovalStatus', status)) + (opinion || w.silent);

/** Who decided, when, and by how many votes. */
export function byWhom({ decidedBy, decidedOn, decision }: Decided, full = false): string {
  const vote = decision?.vote;
  return [
    decidedBy?.organization?.name,
    decidedBy && `${word('Role', decidedBy.role)}${decidedBy.name}`,
    decidedOn && inSentence(decidedOn),
    full && decision?.committeeMetOn && w.metOn(inSentence(decision.committeeMetOn)),
    full && vote && w.attended(vote),
    vote && w.vote(vote),
  ]
    .filter(Boolean)
    .join(' · ');
}
