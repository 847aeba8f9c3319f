import type { AccountFilter } from '../../../gql/graphql';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { MoreButton } from '../../../parts/people/MoreButton';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { minuteOf } from '../../../shell/days';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { AccountActions } from './AccountActions';
import { isLocked } from './offers';
import { SessionsCell } from './SessionsCell';
import { type Account, useAccounts } from './useAccounts';
import { w } from './words';

function stateOf(account: Account) {
  if (account.disabled) return w.disabled;
  if (account.invitedUntil) return w.invited(minuteOf(account.invitedUntil));
  if (isLocked(account)) return w.locked;
  return account.passwordExpiresAt ? w.temporary : null;
}

interface Cell {
  row: Account;
}
function StateCell({ row }: Cell) {
  const state = stateOf(row);
  return <span className={`badge ${state ? 'warning' : 'done'}`}>{state ?? w.active}</span>;
}

/** Whose account it is; the roster's entry leads to all offices of the person. */
const NameCell = ({ row: { name, login, holder } }: Cell) => (
  <>
    <b>{name}</b> <small>{login}</small>
    {holder && (
      <>
        <br />
        <a href={address('admin', 'accounts', { holder: holder.memberId })} title={w.offices}>
          {w.holder(holder.name, holder.organization?.name ?? '')}
        </a>
      </>
    )}
  </>
);
const PlaceCell = ({ row: { organization } }: Cell) =>
  organization ? (
    <a href={address('admin', 'accounts', { at: organization.id })}>{organization.name}</a>
  ) : (
    '—'
  );

const ActionsCell = ({ row }: Cell) => <AccountActions account={row} />;

const COLUMNS: Column<Account>[] = [
  { title: w.columns.name, Cell: NameCell },
  { title: w.columns.role, text: (account) => word('Role', account.role) },
  { title: w.columns.organization, Cell: PlaceCell },
  {
    title: w.columns.lastSignedIn,
    text: ({ lastSignedInAt }) => (lastSignedInAt ? minuteOf(lastSignedInAt) : w.never),
  },
  { title: w.columns.sessions, Cell: SessionsCell },
  { title: w.columns.state, Cell: StateCell },
  { title: w.columns.actions, Cell: ActionsCell, untitled: true },
];

export function AccountTable({ filter }: { filter: AccountFilter }) {
  const read = useAccounts(filter);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const accounts = read.data.pages.flatMap((page) => page.accounts.nodes);
  if (!accounts.length) return <Empty>{w.none}</Empty>;
  return (
    <PlainTable label={w.title} columns={COLUMNS} rows={accounts}>
      <MoreButton pages={read}>{w.more}</MoreButton>
    </PlainTable>
  );
}
