import type { Entry } from './entries';
import { ValueOptions } from './ValueOptions';
import { w } from './words';

interface Given {
  /** The name of the person. */
  of: string;
  entry: Entry;
  change: (change: Partial<Entry>) => void;
}

/** What the meeting resolved on one person. */
export function Resolution({ isConversion, ...given }: Given & { isConversion: boolean }) {
  const { of, entry, change } = given;
  return (
    <>
      {isConversion && <Outcome {...given} />}
      {isConversion && entry.outcome === 'EXTEND' && <Extension {...given} />}
      {isConversion && entry.outcome === 'ANNUL' && <Annulment {...given} />}
      <input
        value={entry.resolution}
        placeholder={w.resolution.text}
        aria-label={`${of} ${w.resolution.label}`}
        onChange={(e) => change({ resolution: e.target.value })}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={entry.introducersPresent}
          onChange={(e) => change({ introducersPresent: e.target.checked })}
        />
        {w.resolution.introducersPresent}
      </label>
    </>
  );
}

function Outcome({ of, entry, change }: Given) {
  return (
    <select
      value={entry.outcome}
      aria-label={`${of} ${w.resolution.outcome}`}
      onChange={(e) => change({ outcome: e.target.value })}
    >
      <ValueOptions of="ConversionOutcome" />
    </select>
  );
}

function Extension({ of, entry, change }: Given) {
  return (
    <>
      <input
        className="count"
        type="number"
        min={6}
        max={12}
        value={entry.extensionMonths}
        aria-label={`${of} ${w.resolution.months}`}
        onChange={(e) => change({ extensionMonths: e.target.value })}
      />
      <input
        type="date"
        value={entry.nextMeetingOn}
        aria-label={`${of} ${w.resolution.nextMeeting}`}
        onChange={(e) => change({ nextMeetingOn: e.target.value })}
      />
    </>
  );
}

function Annulment({ of, entry, change }: Given) {
  return (
    <>
      <select
        value={entry.annulmentReason}
        aria-label={`${of} ${w.resolution.reason}`}
        onChange={(e) => change({ annulmentReason: e.target.value })}
      >
        <option value="">—</option>
        <ValueOptions of="AnnulmentReason" />
      </select>
      <input
        value={entry.annulmentText}
        aria-label={`${of} ${w.resolution.explanation}`}
        onChange={(e) => change({ annulmentText: e.target.value })}
      />
    </>
  );
}
