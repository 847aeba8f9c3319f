import { acts } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { AccessTokensDocument, type AccessTokensQuery } from '../../../gql/graphql';
import { ActForm } from '../../../parts/form/ActForm';
import { type Column, PlainTable } from '../../../parts/PlainTable';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { word } from '../../../shell/word';
import { w } from './words';

type Token = AccessTokensQuery['accessTokens']['nodes'][number];

const REVOKE = acts.find(({ name }) => name === 'revokeAccessToken')!;
const dayOf = (at: string) => at.slice(0, 10);

function StateCell({ row }: { row: Token }) {
  if (row.revokedAt) return w.revoked;
  if (row.expiresAt && Date.parse(row.expiresAt) < Date.now()) return w.expired;
  return (
    <details>
      <summary>{w.revoke}</summary>
      <ActForm act={REVOKE} fixed={{ id: row.id }} />
    </details>
  );
}

const COLUMNS: Column<Token>[] = [
  { title: w.columns.label, text: (token) => token.label || '—' },
  { title: w.columns.scopes, text: ({ scopes }) => scopes.map((one) => word('TokenScope', one)).join('、') },
  { title: w.columns.made, text: (token) => dayOf(token.createdAt) },
  { title: w.columns.expires, text: (token) => (token.expiresAt ? dayOf(token.expiresAt) : '—') },
  { title: w.columns.state, Cell: StateCell },
];

/** The caller's own tokens, those revoked too. */
export function TokenTable() {
  const read = useQuery({ queryKey: ['tokens'], queryFn: () => ask(AccessTokensDocument, {}) });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const tokens = read.data.accessTokens.nodes;
  if (!tokens.length) return <Empty>{w.none}</Empty>;
  return <PlainTable label={w.title} columns={COLUMNS} rows={tokens} short />;
}
