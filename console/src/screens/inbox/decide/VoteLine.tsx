import { word } from '../../../shell/word';
import type { Row } from '../rows';
import { w } from '../words';
import { VoteField } from './VoteField';
import { VOTE_COLUMNS, type Vote, type VoteColumn, wrongCells } from './votes';

interface Props {
  row: Row;
  vote?: Vote;
  change: (column: VoteColumn, value: string) => void;
  /** A block begins at the column of this number. */
  pasteBlock: (column: number, text: string) => void;
}

export function VoteLine({ row, vote, change, pasteBlock }: Props) {
  const wrong = wrongCells(vote);
  return (
    <tr>
      <th scope="row">
        {row.candidate.name} <small className="quiet">{word('ApprovalKind', row.kind)}</small>
      </th>
      {VOTE_COLUMNS.map((column, at) => (
        <td key={column}>
          <VoteField
            label={`${row.candidate.name} ${w.votes.columns[column]}`}
            value={vote?.[column] ?? ''}
            isWrong={wrong.includes(column)}
            change={(value) => change(column, value)}
            pasteBlock={(text) => pasteBlock(at, text)}
          />
        </td>
      ))}
    </tr>
  );
}
