import { useState } from 'react';
import { type AuditFilter, ExportAuditDocument } from '../../../gql/graphql';
import { exportList, saveTable } from '../../../parts/tables';
import { exportRows } from './exportRows';
import type { AuditEntry } from './useTrail';
import { w } from './words';

/** The trail as a file: all that the filter names, streamed by the server, or what is listed. */
export function TrailExport({ filter, entries }: { filter: AuditFilter; entries: AuditEntry[] }) {
  const [fault, setFault] = useState('');
  const exportAll = () =>
    void exportList(w.file, ExportAuditDocument.toString(), { filter }).catch((error: Error) =>
      setFault(error.message),
    );
  return (
    <>
      <button type="button" onClick={exportAll} disabled={!entries.length}>
        {w.exportAll}
      </button>
      <span className="problem" role="alert">
        {fault}
      </span>
      <button type="button" disabled={!entries.length} onClick={() => saveTable(w.file, exportRows(entries))}>
        {w.exportShown(entries.length)}
      </button>
    </>
  );
}
