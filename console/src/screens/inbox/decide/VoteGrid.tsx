/** The committee's votes person by person, as a grid: typed, or pasted from a spreadsheet at any cell. */
import { useState } from 'react';
import { isPlaced, type Unplaced as Lines } from '../../../parts/grid/grid';
import { Unplaced } from '../../../parts/grid/Unplaced';
import { useLong } from '../../../parts/long';
import type { Row } from '../rows';
import { w } from '../words';
import { pasteVotes } from './pasteVotes';
import { VoteLine } from './VoteLine';
import { fillDueAndPresent, VOTE_COLUMNS, type VoteColumn, type Votes, wrongCells } from './votes';

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
  const [unplaced, setUnplaced] = useState<Lines>();
  const pasteAt = (row: number, column: number, text: string) => {
    const { cells, ...rest } = pasteVotes(votes, rows, text, { row, column });
    setUnplaced(isPlaced(rest) ? undefined : rest);
    change(cells);
  };
  const unfinished = rows.filter(({ id }) => wrongCells(votes[id]).length);
  const told = ({ id, candidate }: Row) =>
    `${candidate.name} ${wrongCells(votes[id])
      .map((column) => w.votes.columns[column])
      .join('、')}`;
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
      <p className="problem" role="status">
        {unfinished.length > 0 && w.votes.unfinished(unfinished.map(told).join('；'))}
      </p>
      <Unplaced of={unplaced} seen={() => setUnplaced(undefined)} />
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
