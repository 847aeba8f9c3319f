import { type Candidate, isPossible, obstaclesOf, postponement, voteKindWord } from './agenda';
import { type Entries, put, takenOff } from './entries';
import { w } from './words';

interface Given {
  people: Candidate[];
  entries: Entries;
  edit: (change: (all: Entries) => Entries) => void;
}

/** Who waits for a vote, to be put on the agenda; of the others, why not yet. */
export function AgendaChoice({ people, entries, edit }: Given) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a least width of its own
    <div className="choose agenda" role="group" aria-label={w.agenda.label}>
      {people.map((person) => (
        <AgendaItem
          key={person.id}
          person={person}
          chosen={!!entries[person.id]}
          choose={(on) => edit((all) => (on ? put(all, person.id) : takenOff(all, person.id)))}
        />
      ))}
    </div>
  );
}

interface ItemGiven {
  person: Candidate;
  chosen: boolean;
  choose: (on: boolean) => void;
}

function AgendaItem({ person, chosen, choose }: ItemGiven) {
  const possible = isPossible(person);
  return (
    <label className={possible ? 'tick' : 'tick no-vote'} title={obstaclesOf(person).join(';') || undefined}>
      <input
        type="checkbox"
        checked={chosen}
        disabled={!possible}
        onChange={(e) => choose(e.target.checked)}
      />
      {person.name}{' '}
      <small>
        {voteKindWord(person)}
        {!possible && ` · ${postponement(person)}`}
      </small>
    </label>
  );
}
