import { ProblemBadge } from '../../../parts/ProblemBadge';
import { word } from '../../../shell/word';
import { type Ballot, oddities, type Presence, resultOf, wrongSums } from './arithmetic';
import type { Verdict } from './useRecording';

interface Given {
  ballot: Ballot;
  presence: Presence;
  verdict: Verdict | undefined;
}

/** What comes of a ballot: its result, or the sums that do not hold; then what the server said of it. */
export function BallotFindings({ ballot, presence, verdict }: Given) {
  const wrong = wrongSums(presence, ballot);
  const isBegun = !!Object.keys(ballot).length;
  return (
    <>
      {!wrong.length && isBegun && <ResultBadge ballot={ballot} presence={presence} />}
      {wrong.map(({ text, rule }) => (
        <span key={text} className="badge error">
          {text} <small>{rule}</small>
        </span>
      ))}
      {oddities(presence.present, ballot).map(({ text }) => (
        <span key={text} className="badge warning">
          {text}
        </span>
      ))}
      {verdict && <VerdictBadges verdict={verdict} />}
    </>
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
