import { type Column, PlainTable } from '../../../parts/PlainTable';
import { MoreButton } from '../../../parts/people/MoreButton';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { minuteOf } from '../../../shell/days';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { CodeActions } from './CodeActions';
import type { Code, Codes } from './useCodes';
import { w } from './words';

interface Cell {
  row: Code;
}
const NameCell = ({ row }: Cell) => <a href={address('people', row.candidate.id)}>{row.candidate.name}</a>;

const LOOK = { OPEN: 'badge done', USED: 'badge plain', EXPIRED: 'badge warning', REVOKED: 'badge later' };
function StateCell({ row }: Cell) {
  const when = row.usedAt ?? row.revokedAt;
  const state = word('InvitationState', row.status);
  return <span className={LOOK[row.status]}>{when ? w.on(state, minuteOf(when)) : state}</span>;
}

const COLUMNS: Column<Code>[] = [
  { title: w.columns.person, Cell: NameCell },
  { title: w.columns.made, text: (row) => minuteOf(row.createdAt) },
  { title: w.columns.until, text: (row) => minuteOf(row.expiresAt) },
  { title: w.columns.state, Cell: StateCell },
  { title: w.columns.actions, Cell: CodeActions, untitled: true },
];

export function CodeTable({ codes }: { codes: Codes }) {
  if (codes.isPending) return <Waiting />;
  if (codes.isLoadingError) return <Trouble fault={codes.error} again={() => void codes.refetch()} />;
  const rows = codes.data.pages.flatMap((page) => page?.nodes ?? []);
  if (!rows.length) return <Empty>{w.none}</Empty>;
  return (
    <PlainTable label={w.title} columns={COLUMNS} rows={rows}>
      <MoreButton pages={codes}>{w.more}</MoreButton>
    </PlainTable>
  );
}
