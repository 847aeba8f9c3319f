import type { Vote } from '../meeting';
import { w } from './words';

/** One resolution as the minutes word it: the tally with the opinions in writing, then its text. */
export function Resolved({ vote }: { vote: Vote }) {
  return (
    <p className="resolution">
      <b>{vote.candidate?.name}</b>{' '}
      {w.resolved({
        due: vote.dueVoters,
        present: vote.presentVoters,
        approve: vote.approve + vote.writtenApprove,
        oppose: vote.oppose + vote.writtenOppose,
        abstain: vote.abstain + vote.writtenAbstain,
      })}
      {vote.resolution}
    </p>
  );
}
