import { ProblemBadge } from '../../../parts/ProblemBadge';
import { word } from '../../../shell/word';
import { type Ballot, type Presence, resultOf, wrongSums } from './arithmetic';
import type { Verdict } from './useRecording';
import { w } from './words';

interface Given {
  of: string;
  ballot: Ballot;
  presence: Presence;
  verdict: Verdict | undefined;
}

/** What comes of a ballot once its sums hold; then what the server said of it. */
export function BallotFindings({ of, ballot, presence, verdict }: Given) {
  const isOpen = !Object.keys(ballot).length || wrongSums(presence, ballot).length > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a least width of its own
    <div className="found" role="group" aria-label={`${of} ${w.ballots.result}`}>
      {isOpen ? (
        <span className="badge">{w.ballots.open}</span>
      ) : (
        <ResultBadge ballot={ballot} presence={presence} />
      )}
      {verdict && <VerdictBadges verdict={verdict} />}
    </div>
  );
}

function ResultBadge({ ballot, presence }: Pick<Given, 'ballot' | 'presence'>) {
  const result = resultOf(presence, ballot);
  return (
    <span className={`badge ${result === 'PASSED' ? 'done' : 'warning'}`}>{word('VoteResult', result)}</span>
  );
}

function VerdictBadges({ verdict: { errors, warnings } }: { verdict: Verdict }) {
  return (
    <>
      {errors.map((error) => (
        <ProblemBadge key={`${error.rule} ${error.message}`} problem={error} />
      ))}
      {warnings.map((warning) => (
        <ProblemBadge
          key={`${warning.rule} ${warning.message}`}
          problem={{ ...warning, severity: 'WARNING' }}
        />
      ))}
      {!errors.length && <span className="badge done">{'✓'}</span>}
    </>
  );
}
