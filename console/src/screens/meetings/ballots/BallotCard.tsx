import { w as grid } from '../../../parts/grid/words';
import { address } from '../../../shell/place';
import { type Candidate, voteKindWord } from './agenda';
import { COUNTS, type Count, type Presence, wrongSums } from './arithmetic';
import { BallotFindings } from './BallotFindings';
import { CountInput } from './CountInput';
import { type Entry, withCount } from './entries';
import { Introducers } from './Introducers';
import type { Roll } from './introducers';
import { Resolution } from './Resolution';
import { Sums } from './Sums';
import type { Verdict } from './useRecording';
import { w } from './words';

export interface BallotGiven {
  person: Candidate;
  entry: Entry;
  presence: Presence;
  roll: Roll;
  verdict: Verdict | undefined;
  change: (change: Partial<Entry>) => void;
  /** A block of cells, from a column of this line on. */
  paste: (block: string[][], column: number) => void;
}

/** One person on the agenda: who they are, the numbers with their sums, what is resolved. */
export function BallotCard(given: BallotGiven) {
  const { person, entry, presence, roll, verdict, change } = given;
  const { ballot } = entry;
  const misread = misreadOf(entry);
  const isWrong = misread.length > 0 || wrongSums(presence, ballot).length > 0;
  return (
    <article className={isWrong ? 'ballot wrong' : 'ballot'} aria-label={person.name}>
      <div>
        <h4>
          <a href={address('people', person.id)}>{person.name}</a>
        </h4>
        <p className="quiet">{voteKindWord(person)}</p>
        <Introducers person={person} entry={entry} roll={roll} change={change} />
      </div>
      <div>
        <Numbers {...given} />
        {misread.map((text) => (
          <p key={text} className="problem">
            {text}
          </p>
        ))}
        <Sums of={person.name} ballot={ballot} presence={presence} />
      </div>
      <div className="resolve">
        <BallotFindings of={person.name} ballot={ballot} presence={presence} verdict={verdict} />
        <Resolution person={person} entry={entry} change={change} />
      </div>
    </article>
  );
}

const misreadOf = ({ misread = {} }: Entry) =>
  COUNTS.flatMap((count) =>
    misread[count] ? [grid.notUnderstood(w.ballots.counts[count], misread[count])] : [],
  );

const IN_ROOM = COUNTS.slice(0, 6);
/** Under the same column of the ballots; nothing else can be said in writing. */
const WRITTEN: Partial<Record<Count, Count>> = {
  approve: 'writtenApprove',
  oppose: 'writtenOppose',
  abstain: 'writtenAbstain',
};

function Numbers({ person, entry, change, paste }: BallotGiven) {
  const input = (count: Count) => (
    <CountInput
      of={person.name}
      count={count}
      value={entry.ballot[count]}
      misread={entry.misread?.[count]}
      change={(text) => change(withCount(entry, count, text))}
      paste={(block) => paste(block, COUNTS.indexOf(count))}
    />
  );
  return (
    <div className="numbers">
      <span />
      {IN_ROOM.map((count) => (
        <span key={count} className="quiet" aria-hidden="true">
          {w.ballots.counts[count]}
        </span>
      ))}
      <span className="quiet">{w.ballots.ballot}</span>
      {IN_ROOM.map((count) => (
        <span key={count}>{input(count)}</span>
      ))}
      <span className="quiet">{w.ballots.written}</span>
      {IN_ROOM.map((count) => (
        <span key={count}>{WRITTEN[count] && input(WRITTEN[count])}</span>
      ))}
    </div>
  );
}
