import { type Candidate, voteKindOf } from './agenda';
import type { Entry } from './entries';
import { ValueOptions } from './ValueOptions';
import { w } from './words';

interface Given {
  person: Candidate;
  entry: Entry;
  change: (change: Partial<Entry>) => void;
}

/** What the meeting resolved on one person. */
export function Resolution(given: Given) {
  const { person, entry, change } = given;
  const isConversion = voteKindOf(person) === 'CONVERSION';
  return (
    <>
      {isConversion && <Outcome {...given} />}
      {isConversion && entry.outcome === 'EXTEND' && <Extension {...given} />}
      {isConversion && entry.outcome === 'ANNUL' && <Annulment {...given} />}
      <label className="text">
        {w.resolution.text}
        <textarea
          rows={3}
          value={entry.resolution}
          aria-label={`${person.name} ${w.resolution.label}`}
          onChange={(e) => change({ resolution: e.target.value, isDrafted: false })}
        />
      </label>
      {!entry.resolution && (
        <button type="button" className="plain" onClick={() => change({ isDrafted: true })}>
          {w.resolution.draft}
        </button>
      )}
    </>
  );
}

function Outcome({ person, entry, change }: Given) {
  return (
    <label>
      {w.resolution.outcome}
      <select
        value={entry.outcome}
        aria-label={`${person.name} ${w.resolution.outcome}`}
        onChange={(e) => change({ outcome: e.target.value })}
      >
        <ValueOptions of="ConversionOutcome" />
      </select>
    </label>
  );
}

function Extension({ person, entry, change }: Given) {
  return (
    <div className="pair">
      <label>
        {w.resolution.months}
        <input
          type="number"
          min={6}
          max={12}
          value={entry.extensionMonths}
          aria-label={`${person.name} ${w.resolution.months}`}
          onChange={(e) => change({ extensionMonths: e.target.value })}
        />
      </label>
      <label>
        {w.resolution.nextMeeting}
        <input
          type="date"
          value={entry.nextMeetingOn}
          aria-label={`${person.name} ${w.resolution.nextMeeting}`}
          onChange={(e) => change({ nextMeetingOn: e.target.value })}
        />
      </label>
    </div>
  );
}

function Annulment({ person, entry, change }: Given) {
  return (
    <>
      <label>
        {w.resolution.reason}
        <select
          value={entry.annulmentReason}
          aria-label={`${person.name} ${w.resolution.reason}`}
          onChange={(e) => change({ annulmentReason: e.target.value })}
        >
          <option value="">—</option>
          <ValueOptions of="AnnulmentReason" />
        </select>
      </label>
      <label>
        {w.resolution.explanation}
        <input
          value={entry.annulmentText}
          aria-label={`${person.name} ${w.resolution.explanation}`}
          onChange={(e) => change({ annulmentText: e.target.value })}
        />
      </label>
    </>
  );
}
