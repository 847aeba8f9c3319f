import { TableBox } from '../../../parts/PlainTable';
import type { Candidate } from './agenda';
import { COUNTS, type Presence } from './arithmetic';
import { BallotRow } from './BallotRow';
import { changed, EMPTY, type Entries, pasted } from './entries';
import type { Verdict } from './useRecording';
import { w } from './words';

const TITLES = [
  w.ballots.name,
  ...COUNTS.map((count) => w.ballots.counts[count]),
  w.ballots.resolution,
  w.ballots.result,
];

interface Given {
  people: Candidate[];
  entries: Entries;
  edit: (change: (all: Entries) => Entries) => void;
  presence: Presence;
  verdictOn: (id: string) => Verdict | undefined;
}

/** One line for each person on the agenda: the counts, the resolution, what comes of it. */
export function BallotTable({ people, entries, edit, presence, verdictOn }: Given) {
  const ids = people.map(({ id }) => id);
  return (
    <TableBox label={w.ballots.label}>
      <table>
        <thead>
          <tr>
            {TITLES.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, line) => (
            <BallotRow
              key={person.id}
              person={person}
              entry={entries[person.id] ?? EMPTY}
              presence={presence}
              verdict={verdictOn(person.id)}
              change={(change) => edit((all) => changed(all, person.id, change))}
              paste={(block, column) => edit((all) => pasted(all, block, ids.slice(line), column))}
            />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
