import type { AccountFilter } from '../../../gql/graphql';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { minuteOf } from '../../../shell/days';
import { word } from '../../../shell/word';
import { AccountActions } from './AccountActions';
import { isLocked } from './offers';
import { type Account, useAccounts } from './useAccounts';
import { w } from './words';

function stateOf(account: Account) {
  if (account.disabled) return w.disabled;
  if (isLocked(account)) return w.locked;
  return account.passwordExpiresAt ? w.temporary : null;
}

function StateCell({ row }: { row: Account }) {
  const state = stateOf(row);
  return <span className={`badge ${state ? 'warning' : 'done'}`}>{state ?? w.active}</span>;
}

const sessionsOf = ({ sessions }: Account) =>
  sessions.nodes.map(({ address, seenAt }) => `${minuteOf(seenAt)} ${address}`).join('; ') || '—';

const ActionsCell = ({ row }: { row: Account }) => <AccountActions account={row} />;

const COLUMNS: Column<Account>[] = [
  { title: w.columns.name, text: (account) => account.name },
  { title: w.columns.login, text: (account) => account.login },
  { title: w.columns.role, text: (account) => word('Role', account.role) },
  { title: w.columns.organization, text: (account) => account.organization?.name ?? '—' },
  {
    title: w.columns.lastSignedIn,
    text: ({ lastSignedInAt }) => (lastSignedInAt ? minuteOf(lastSignedInAt) : w.never),
  },
  { title: w.columns.sessions, text: sessionsOf },
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
      {read.hasNextPage && (
        <button type="button" onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
          {w.more}
        </button>
      )}
    </PlainTable>
  );
}
