/** The committee's votes person by person, as a grid: typed, or pasted from a spreadsheet at any cell. */
import { useLong } from '../../../parts/long';
import type { Row } from '../rows';
import { w } from '../words';
import { pasteVotes } from './pasteVotes';
import { VoteLine } from './VoteLine';
import { fillDueAndPresent, VOTE_COLUMNS, type VoteColumn, type Votes } from './votes';

const LINE_HEIGHT = 39;

interface Props {
  rows: Row[];
  votes: Votes;
  change: (votes: Votes) => void;
}

export function VoteGrid({ rows, votes, change }: Props) {
  const long = useLong(rows.length, LINE_HEIGHT);
  const ids = rows.map((row) => row.id);
  const first = votes[ids[0]!];
  const canFill = first?.due && first.present && rows.length > 1;
  const type = (id: string, column: VoteColumn, value: string) =>
    change({ ...votes, [id]: { ...votes[id], [column]: value } });
  const pasteAt = (row: number, column: number, text: string) =>
    change(pasteVotes(votes, ids, text, { row, column }));
  return (
    <fieldset>
      <legend>{w.votes.legend}</legend>
      <p className="quiet" style={{ margin: 0 }}>
        {w.votes.pasteHint}
        {canFill && (
          <button type="button" className="plain" onClick={() => change(fillDueAndPresent(votes, ids))}>
            {w.votes.fillAll}
          </button>
        )}
      </p>
      <section className="votes" ref={long.box} tabIndex={0} aria-label={w.votes.title}>
        <table>
          <VoteTitles />
          <tbody>
            <tr style={{ height: long.before }} />
            {long.shown.map((line) => {
              const row = rows[line]!;
              return (
                <VoteLine
                  key={row.id}
                  row={row}
                  vote={votes[row.id]}
                  change={(column, value) => type(row.id, column, value)}
                  pasteBlock={(column, text) => pasteAt(line, column, text)}
                />
              );
            })}
            <tr style={{ height: long.after }} />
          </tbody>
        </table>
      </section>
    </fieldset>
  );
}

const VoteTitles = () => (
  <thead>
    <tr>
      <th scope="col">{w.columns.name}</th>
      {VOTE_COLUMNS.map((column) => (
        <th key={column} scope="col">
          {w.votes.columns[column]}
        </th>
      ))}
    </tr>
  </thead>
);
