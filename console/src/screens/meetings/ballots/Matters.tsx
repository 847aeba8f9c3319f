import { useId, useState } from 'react';
import { RecordVotesDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { PaperFields } from '../../../parts/form/papers/PaperFields';
import { usePapers } from '../../../parts/form/papers/usePapers';
import { Empty } from '../../../parts/states';
import { usePlace } from '../../../shell/place';
import type { Meeting } from '../meeting';
import { AgendaChoice } from './AgendaChoice';
import { type Candidate, isPossible } from './agenda';
import type { Presence } from './arithmetic';
import { attached, isUnfinished } from './attached';
import { BallotTable } from './BallotTable';
import { type Entries, isComplete, keptOnly, put } from './entries';
import { RecordingActions } from './RecordingActions';
import { useRecording } from './useRecording';
import { votesToRecord } from './votesToRecord';
import { w } from './words';

interface Given {
  meeting: Meeting;
  presence: Presence;
  people: Candidate[];
}

/** Whom the meeting resolves on, what was voted on each, and the sending of it. */
export function Matters({ meeting, presence, people }: Given) {
  const title = useId();
  // Whoever comes from a person's file finds that person on the agenda.
  const asked = usePlace((place) => place.query.person);
  const [entries, setEntries] = useState<Entries>(() =>
    people.filter((one) => one.id === asked && isPossible(one)).reduce((all, { id }) => put(all, id), {}),
  );
  // Every vote rests on the meeting's own papers, if it has some, and on what is added: the tally, opinions in writing.
  const gathered = usePapers(meeting.attachments);
  const recording = useRecording((refused) => setEntries((all) => keptOnly(all, refused)));
  /** What was answered is no longer of what stands there. */
  const edit = (change: (all: Entries) => Entries) => {
    recording.forget();
    setEntries(change);
  };

  const onAgenda = people.filter(({ id }) => entries[id]);
  const input = votesToRecord(
    {
      meetingId: meeting.id,
      idempotencyKey: recording.idempotencyKey,
      presence,
      papers: attached(gathered.papers),
    },
    onAgenda,
    entries,
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
          <BallotTable
            people={onAgenda}
            entries={entries}
            edit={edit}
            presence={presence}
            verdictOn={recording.verdictOn}
          />
          <PaperFields label={w.recording.papers} name="papers" given={gathered} />
          <p className="quiet">{w.recording.pasting}</p>
        </>
      )}
      <p role="status">{recording.text}</p>
      {!!onAgenda.length && (
        <RecordingActions
          many={onAgenda.length}
          complete={onAgenda.every(({ id }) => isComplete(presence, entries[id]!))}
          waits={isUnfinished(gathered.papers)}
          check={() => recording.check(input)}
          record={() => recording.record(input)}
        />
      )}
    </section>
  );
}
