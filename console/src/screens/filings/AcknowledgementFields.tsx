import { NumberFields } from '../../parts/sitting/dialog/NumberFields';
import { today } from '../../shell/days';
import type { AcknowledgementForm } from './acknowledgementInput';
import type { Row } from './rows';
import { w } from './words';

interface Props {
  rows: Row[];
  form: AcknowledgementForm;
  change: (part: Partial<AcknowledgementForm>) => void;
}

/** What is entered once for all of them, and a number for each. */
export function AcknowledgementFields({ rows, form, change }: Props) {
  return (
    <>
      <p className="quiet">{w.dialog.about}</p>
      <label>
        {w.dialog.day}
        <input
          type="date"
          value={form.on}
          max={today()}
          required
          onChange={(e) => change({ on: e.target.value })}
        />
      </label>
      <label>
        {w.dialog.number}
        <input value={form.number} maxLength={100} onChange={(e) => change({ number: e.target.value })} />
      </label>
      <label>
        {w.dialog.note}
        <textarea value={form.note} rows={2} onChange={(e) => change({ note: e.target.value })} />
      </label>
      {rows.length > 1 && (
        <details>
          <summary>{w.dialog.numbersOneByOne}</summary>
          <NumberFields
            rows={rows}
            numbers={form.ownNumbers}
            change={(ownNumbers) => change({ ownNumbers })}
            label={w.dialog.ownNumber}
            legend={w.dialog.ownNumbers}
          />
        </details>
      )}
    </>
  );
}
