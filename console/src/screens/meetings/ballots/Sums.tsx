import { type Ballot, oddities, type Presence, rightSums, wrongSums } from './arithmetic';
import { w } from './words';

interface Given {
  of: string;
  ballot: Ballot;
  presence: Presence;
}

/** Under the numbers: the sums that hold, those that do not, and what is worth a second look. */
export function Sums({ of, ballot, presence }: Given) {
  return (
    <ul className="sums-of" aria-label={`${of} ${w.ballots.sums}`}>
      {rightSums(presence, ballot).map((text) => (
        <li key={text} className="right">
          {text}
        </li>
      ))}
      {wrongSums(presence, ballot).map(({ text, rule }) => (
        <li key={text} className="wrong">
          {text} <small>{rule}</small>
        </li>
      ))}
      {oddities(presence.present, ballot).map(({ text }) => (
        <li key={text} className="odd">
          {text}
        </li>
      ))}
    </ul>
  );
}
