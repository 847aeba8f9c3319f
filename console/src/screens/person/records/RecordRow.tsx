import { Prints } from '../../../parts/prints/Prints';
import { standingInWords } from '../../../parts/standing';
import { useMay } from '../../../shell/may';
import { address, usePlace } from '../../../shell/place';
import type { OnFile } from '../types';
import { verbOf } from './verbOf';
import { w } from './words';

export function RecordRow({ id, record }: { id: string; record: OnFile }) {
  return (
    <tr>
      <DayCell record={record} />
      <TitleCell id={id} record={record} />
      <td className="said">{record.said || '—'}</td>
      <td>{record.papers.join(';') || '—'}</td>
      <td className="quiet">{record.by}</td>
      <ActsCell id={id} record={record} />
    </tr>
  );
}

function DayCell({ record: { on, late } }: { record: OnFile }) {
  return (
    <td className="day">
      {on}
      {late && (
        <div>
          <span className="badge warning">{w.late}</span>
        </div>
      )}
    </td>
  );
}

function TitleCell({ id, record }: { id: string; record: OnFile }) {
  const query = usePlace((p) => p.query);
  if (record.typename !== 'Approval')
    return (
      <td>
        <a
          className="paper-title"
          href={address('people', id, { ...query, read: record.id })}
          aria-label={w.read(record.title, record.on)}
        >
          {record.title}
        </a>
      </td>
    );
  return (
    <td>
      <b>{record.title}</b>
      <div className="quiet">
        {w.submission} {standingInWords(record.state)}
      </div>
      <Prints type="Approval" id={record.id} status={record.state} of={`${record.title} ${record.on}`} />
    </td>
  );
}

/** What begins from the record, of what the caller's role may do. */
function ActsCell({ id, record }: { id: string; record: OnFile }) {
  const may = useMay();
  return (
    <td className="row-acts">
      {record.acts.filter(may).map((act) => (
        <a
          key={act}
          href={address('people', id, { act, record: record.id })}
          aria-label={`${verbOf(act)} ${record.title} ${record.on}`}
        >
          {verbOf(act)}
        </a>
      ))}
    </td>
  );
}
