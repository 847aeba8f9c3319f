import { useMay } from '../../../shell/may';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import type { OnFile } from '../types';
import { verbOf } from './verbOf';
import { w } from './words';

export function RecordRow({ id, record }: { id: string; record: OnFile }) {
  return (
    <tr>
      <DayCell record={record} />
      <TitleCell record={record} />
      <td className="said">{record.said || '—'}</td>
      <td>{record.papers.join(';') || '—'}</td>
      <td className="quiet">
        {record.by}
        {record.version > 1 && w.version(record.version)}
      </td>
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

function TitleCell({ record: { title, typename, state } }: { record: OnFile }) {
  return (
    <td>
      <b>{title}</b>
      {typename === 'Approval' && (
        <div className="quiet">
          {w.submission} {word('ApprovalStatus', state)}
        </div>
      )}
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
