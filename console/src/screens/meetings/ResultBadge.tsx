import type { VoteResult } from '../../gql/graphql';
import { word } from '../../shell/word';

/** What became of a vote on record; in a list of votes, with whom it was about. */
export function ResultBadge({ result, name }: { result: VoteResult; name?: string }) {
  const text = [name, word('VoteResult', result)].filter(Boolean).join(' ');
  return <span className={`badge ${result === 'PASSED' ? 'done' : 'error'}`}>{text}</span>;
}
