import type { ReactNode } from 'react';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { Empty } from '../../../parts/states';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { useTabAddress } from '../useTabAddress';
import { actTitle } from './actTitle';
import type { AuditEntry } from './useTrail';
import { w } from './words';

interface Cell {
  row: AuditEntry;
}

const moment = (at: string) => new Date(at).toLocaleString('sv', { timeZone: 'Asia/Shanghai' });

const HappenedCell = ({ row }: Cell) => (
  <>
    {row.on}
    {row.lateEntry && <small> {w.lateEntry}</small>}
  </>
);

const ActCell = ({ row }: Cell) => (
  <>
    {actTitle(row.act)}
    {(row.before || row.after) && (
      <details>
        <summary>{w.change}</summary>
        <pre className="change">{[row.before, row.after].filter(Boolean).join('\n→\n')}</pre>
      </details>
    )}
  </>
);

const ByCell = ({ row }: Cell) => (
  <>
    {row.by?.name ?? '—'} <small>{word('Role', row.by?.role)}</small>
  </>
);

function PersonCell({ row: { candidate } }: Cell) {
  const { change } = useTabAddress('audit');
  if (!candidate) return '—';
  return (
    <>
      <a href={address('people', candidate.id)}>{candidate.name}</a>{' '}
      <button
        type="button"
        className="plain"
        aria-label={w.onlyPerson(candidate.name)}
        onClick={() => change({ candidate: candidate.id })}
      >
        {'▽'}
      </button>
    </>
  );
}

function FromCell({ row }: Cell) {
  const { change } = useTabAddress('audit');
  return (
    <>
      {row.address ? (
        <button type="button" className="plain" onClick={() => change({ address: row.address })}>
          {row.address}
        </button>
      ) : (
        w.commandLine
      )}
      {row.requestId && (
        <button
          type="button"
          className="plain"
          aria-label={w.sameRequest}
          onClick={() => change({ request: row.requestId })}
        >
          {'⋯'}
        </button>
      )}
    </>
  );
}

const COLUMNS: Column<AuditEntry>[] = [
  { title: w.columns.entered, text: (entry) => moment(entry.at) },
  { title: w.columns.happened, Cell: HappenedCell },
  { title: w.columns.act, Cell: ActCell },
  { title: w.columns.by, Cell: ByCell },
  { title: w.columns.person, Cell: PersonCell },
  { title: w.columns.from, Cell: FromCell, className: 'quiet' },
  { title: w.columns.place, text: (entry) => entry.place, className: 'quiet', hint: (entry) => entry.hash },
];

export function TrailTable({ entries, children }: { entries: AuditEntry[]; children: ReactNode }) {
  if (!entries.length) return <Empty>{w.none}</Empty>;
  return (
    <PlainTable label={w.title} columns={COLUMNS} rows={entries}>
      {children}
    </PlainTable>
  );
}
