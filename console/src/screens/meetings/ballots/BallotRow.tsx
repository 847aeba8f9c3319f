import { address } from '../../../shell/place';
import { type Candidate, voteKindOf, voteKindWord } from './agenda';
import { COUNTS, type Presence } from './arithmetic';
import { BallotFindings } from './BallotFindings';
import { CountInput } from './CountInput';
import type { Entry } from './entries';
import { Resolution } from './Resolution';
import type { Verdict } from './useRecording';

interface Given {
  person: Candidate;
  entry: Entry;
  presence: Presence;
  verdict: Verdict | undefined;
  change: (change: Partial<Entry>) => void;
  /** A block of cells, from a column of this line on. */
  paste: (block: number[][], column: number) => void;
}

export function BallotRow({ person, entry, presence, verdict, change, paste }: Given) {
  const { ballot } = entry;
  return (
    <tr>
      <th scope="row">
        <a href={address('people', person.id)}>{person.name}</a>
        <div className="quiet">{voteKindWord(person)}</div>
      </th>
      {COUNTS.map((count, column) => (
        <td key={count}>
          <CountInput
            of={person.name}
            count={count}
            value={ballot[count]}
            change={(value) => change({ ballot: { ...ballot, [count]: value } })}
            paste={(block) => paste(block, column)}
          />
        </td>
      ))}
      <td className="resolve">
        <Resolution
          of={person.name}
          entry={entry}
          isConversion={voteKindOf(person) === 'CONVERSION'}
          change={change}
        />
      </td>
      <td>
        <BallotFindings ballot={ballot} presence={presence} verdict={verdict} />
      </td>
    </tr>
  );
}
