import { useId, useState } from 'react';
import { RecordVotesDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { attached, isUnfinished } from '../../../parts/form/papers/attached';
import { PaperFields } from '../../../parts/form/papers/PaperFields';
import { usePapers } from '../../../parts/form/papers/usePapers';
import { Unplaced } from '../../../parts/grid/Unplaced';
import { Empty } from '../../../parts/states';
import { usePlace } from '../../../shell/place';
import type { Meeting } from '../meeting';
import { AgendaChoice } from './AgendaChoice';
import type { Candidate } from './agenda';
import type { Presence } from './arithmetic';
import { BallotCards } from './BallotCards';
import { withDraft } from './draft';
import { EMPTY, type Entries, isComplete, keptOnly, pasted } from './entries';
import { type Roll, withIntroducers } from './introducers';
import { RecordingActions } from './RecordingActions';
import { useEntries } from './useEntries';
import { useRecording } from './useRecording';
import { votesToRecord } from './votesToRecord';
import { w } from './words';

interface Given {
  meeting: Meeting;
  presence: Presence;
  roll: Roll;
  people: Candidate[];
}

/** Whom the meeting resolves on, what was voted on each, and the sending of it. */
export function Matters({ meeting, presence, roll, people }: Given) {
  const title = useId();
  const asked = usePlace((place) => place.query.person);
  const { entries, edit: keep } = useEntries(meeting.id, people, asked);
  // Every vote rests on the meeting's own papers, if it has some, and on what is added: the tally, opinions in writing.
  const gathered = usePapers(meeting.attachments);
  const recording = useRecording((refused) => keep((all) => keptOnly(all, refused)));
  /** What was answered is no longer of what stands there. */
  const edit = (change: (all: Entries) => Entries) => {
    recording.forget();
    keep(change);
  };

  const [beyond, setBeyond] = useState<string[][]>();
  function paste(block: string[][], below: string[], column: number) {
    const { beyond } = pasted(entries, block, below, column);
    setBeyond(beyond.length ? beyond : undefined);
    edit((all) => pasted(all, block, below, column).entries);
  }

  const onAgenda = people.filter(({ id }) => entries[id]);
  /** What was typed, with what follows from the roll and from the counts. */
  const toldOf = (person: Candidate) =>
    withDraft(person, presence, withIntroducers(person, entries[person.id] ?? EMPTY, roll));
  const told: Entries = Object.fromEntries(onAgenda.map((person) => [person.id, toldOf(person)]));
  const input = votesToRecord(
    {
      meetingId: meeting.id,
      idempotencyKey: recording.idempotencyKey,
      presence,
      papers: attached(gathered.papers),
    },
    onAgenda,
    told,
  );
  return (
    <section className="card ballots" aria-labelledby={title}>
      <div className="filters">
        <h3 id={title} className="grow">
          {w.agenda.title} <small>{onAgenda.length}</small>
        </h3>
        <AsGraphQL document={RecordVotesDocument} variables={{ input }} />
      </div>
      {people.length ? (
        <AgendaChoice people={people} entries={entries} edit={edit} />
      ) : (
        <Empty>{w.agenda.nobody}</Empty>
      )}
      {!!onAgenda.length && (
        <>
          <BallotCards
            people={onAgenda}
            entries={told}
            edit={edit}
            paste={paste}
            presence={presence}
            roll={roll}
            verdictOn={recording.verdictOn}
          />
          <Unplaced of={beyond && { unknown: [], double: [], beyond }} seen={() => setBeyond(undefined)} />
          <PaperFields label={w.recording.papers} name="papers" given={gathered} />
          <p className="quiet">
            {w.recording.pasting} {w.recording.kept}
          </p>
        </>
      )}
      <p role="status">{recording.text}</p>
      {!!onAgenda.length && (
        <RecordingActions
          many={onAgenda.length}
          complete={onAgenda.every(({ id }) => isComplete(presence, told[id]!))}
          waits={isUnfinished(gathered.papers)}
          check={() => recording.check(input)}
          record={() => recording.record(input)}
        />
      )}
    </section>
  );
}
