import { type Column, PlainTable } from '../../../parts/PlainTable';
import type { Member } from '../../../parts/roster';
import { whyNoVote } from '../../../parts/voting';
import { today } from '../../../shell/days';
import { useMay } from '../../../shell/may';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { useTabAddress } from '../useTabAddress';
import { w } from './words';

/** A member as the roster of one organization lists them: from below it, with the branch. */
type Line = Member & { from: string | null };

const NameCell = ({ row }: { row: Line }) => (
  <>
    {row.name}
    {row.from && <small> {row.from}</small>}
  </>
);

function EditCell({ row }: { row: Line }) {
  const { query } = useTabAddress('organizations');
  const may = useMay();
  if (!may('updateMember')) return null;
  return (
    <a
      href={address('admin', 'organizations', { ...query, member: row.id })}
      aria-label={w.roster.editMember(row.name)}
    >
      {w.roster.edit}
    </a>
  );
}

const COLUMNS: Column<Line>[] = [
  { title: w.roster.columns.name, Cell: NameCell },
  { title: w.roster.columns.status, text: (member) => word('MemberStatus', member.status) },
  { title: w.roster.columns.position, text: (member) => member.position || '—' },
  { title: w.roster.columns.vote, text: (member) => whyNoVote(member, today()) || '✓' },
  { title: w.roster.columns.acts, Cell: EditCell },
];

export function RosterTable({ organization, members }: { organization: string; members: Member[] }) {
  if (!members.length) return <p className="quiet">{w.roster.none}</p>;
  const lines = members.map((member) => ({
    ...member,
    from: member.organization.id === organization ? null : member.organization.name,
  }));
  return <PlainTable label={w.roster.title} columns={COLUMNS} rows={lines} short />;
}
