import { Empty } from '../../../parts/states';
import type { OnFile } from '../types';
import { RecordRow } from './RecordRow';
import { w } from './words';
import './records.css';

/** Everything on file, newest first; corrections, deletions, reviews and decisions begin from here. */
export function Records({ id, onFile }: { id: string; onFile: OnFile[] }) {
  return (
    // biome-ignore lint/correctness/useUniqueElementIds: there is one on the page, and an address leads to it
    <section className="card" id="on-file">
      <h3>
        {w.title} <small>{onFile.length}</small>
      </h3>
      {onFile.length ? <RecordTable id={id} onFile={onFile} /> : <Empty>{w.nothing}</Empty>}
    </section>
  );
}

function RecordTable({ id, onFile }: { id: string; onFile: OnFile[] }) {
  return (
    <section className="plain-table short" tabIndex={0} aria-label={w.title}>
      <table className="on-file">
        <thead>
          <tr>
            {Object.values(w.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {onFile.map((record) => (
            <RecordRow key={record.id} id={id} record={record} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
