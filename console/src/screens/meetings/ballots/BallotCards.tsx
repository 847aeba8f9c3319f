import type { Candidate } from './agenda';
import type { Presence } from './arithmetic';
import { BallotCard } from './BallotCard';
import { changed, EMPTY, type Entries } from './entries';
import type { Roll } from './introducers';
import type { Verdict } from './useRecording';

interface Given {
  people: Candidate[];
  entries: Entries;
  edit: (change: (all: Entries) => Entries) => void;
  paste: (block: string[][], people: string[], column: number) => void;
  presence: Presence;
  roll: Roll;
  verdictOn: (id: string) => Verdict | undefined;
}

/** A card for each person on the agenda; a block from a spreadsheet goes over those below too. */
export function BallotCards({ people, entries, edit, paste, presence, roll, verdictOn }: Given) {
  const ids = people.map(({ id }) => id);
  return people.map((person, line) => (
    <BallotCard
      key={person.id}
      person={person}
      entry={entries[person.id] ?? EMPTY}
      presence={presence}
      roll={roll}
      verdict={verdictOn(person.id)}
      change={(change) => edit((all) => changed(all, person.id, change))}
      paste={(block, column) => paste(block, ids.slice(line), column)}
    />
  ));
}
