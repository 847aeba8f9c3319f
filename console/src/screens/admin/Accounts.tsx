import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { acts, enums } from 'virtual:schema';
import { ask } from '../../api';
import { AccountsDocument, type AccountFilter, type AccountsQuery, type Role } from '../../gql/graphql';
import { AsGraphQL, Empty, Tools, Trouble, Waiting, word } from '../../parts';
import { go, t, usePlace } from '../../place';
import { ActForm } from '../Operation';
import { useMay } from '../person/Acts';

type Account = AccountsQuery['accounts']['nodes'][number];
const act = (name: string) => acts.find((a) => a.name === name)!;

export function Accounts() {
  const { query } = usePlace(), may = useMay();
  const filter: AccountFilter = { ...(query.role && { role: [query.role as Role] }), ...(query.name && { name: query.name }) };
  const read = useInfiniteQuery({
    queryKey: ['accounts', filter], initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<AccountsQuery> => ask(AccountsDocument, { filter, after: pageParam }),
    getNextPageParam: (last) => (last.accounts.pageInfo.hasNextPage ? last.accounts.pageInfo.endCursor : undefined),
  });
  const found = read.data?.pages.flatMap((page) => page.accounts.nodes) ?? [];
  const set = (change: Record<string, string>) => go('admin', 'accounts', { ...query, ...change });
  return (
    <section className="card">
      <Tools><AsGraphQL document={AccountsDocument} variables={{ filter, after: null }} /></Tools>
      <div className="filters"><input type="search" defaultValue={query.name} onKeyDown={(e) => { if (e.key === 'Enter') set({ name: e.currentTarget.value }); }} placeholder={t('姓名,回车搜索', 'Name, then Enter')} aria-label={t('姓名', 'Name')} />
        <select value={query.role ?? ''} onChange={(e) => set({ role: e.target.value })} aria-label={t('角色', 'Role')}><option value="">{t('全部角色', 'Every role')}</option>{Object.keys(enums.Role ?? {}).map((r) => <option key={r} value={r}>{word('Role', r)}</option>)}</select>
      </div>
      {read.isPending ? <Waiting /> : read.isLoadingError ? <Trouble fault={read.error} again={() => void read.refetch()} /> : !found.length ? <Empty>{t('没有可见的账户。', 'No account is in your scope.')}</Empty> : (
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('账户', 'Accounts')}><table><thead><tr>{[t('姓名', 'Name'), t('登录名', 'Login'), t('角色', 'Role'), t('组织', 'Organization'), t('状态', 'State'), ''].map((h, i) => <th key={i} scope="col">{h || <span className="unseen">{t('操作', 'Actions')}</span>}</th>)}</tr></thead>
          <tbody>{found.map((a) => <tr key={a.id}><td>{a.name}</td><td>{a.login}</td><td>{word('Role', a.role)}</td><td>{a.organization?.name ?? '—'}</td><td><span className={`badge ${a.disabled ? 'warning' : 'done'}`}>{a.disabled ? t('已停用', 'disabled') : t('正常', 'active')}</span></td><td><Offered account={a} may={may} /></td></tr>)}</tbody></table>
          {read.hasNextPage && <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>{t('再看 100 个', '100 more')}</button>}</div>)}
      {may('createAccount') && <details><summary>{t('新建账户', 'A new account')}</summary><ActForm act={act('createAccount')} fixed={{}} /></details>}
      <details><summary>{t('修改我的密码', 'Change my password')}</summary><ActForm act={act('setPassword')} fixed={{}} /></details>
    </section>
  );
}

/** What may be done to an account, each act a form that says what it ends before it is sent. */
function Offered({ account: a, may }: { account: Account; may: (name: string) => boolean }) {
  const ends = t('全部会话和令牌立即失效。', 'All sessions and tokens end at once.');
  return (
    <>
      {may('updateAccount') && <Offer title={t('编辑', 'Edit')} ask={t('更改角色时,', 'With another role: ') + ends}><ActForm act={act('updateAccount')} fixed={{ id: a.id }} initial={{ name: a.name, role: a.role }} /></Offer>}
      {!a.disabled && may('resetPassword') && <Offer title={t('重置密码', 'Reset the password')} ask={t(`为 ${a.name}(${a.login})生成临时密码?原密码、`, `Make a temporary password for ${a.name} (${a.login})? The old one is void. `) + ends}><ActForm act={act('resetPassword')} fixed={{ accountId: a.id }} /></Offer>}
      {!a.disabled && may('disableAccount') && <Offer title={t('停用', 'Disable')} ask={t(`停用 ${a.name}(${a.login})?`, `Disable ${a.name} (${a.login})? `) + ends}><ActForm act={act('disableAccount')} fixed={{ id: a.id }} /></Offer>}
    </>
  );
}

/** A form under its name; it is there once it was opened, for there are many rows. */
function Offer({ title, ask: question, children }: { title: string; ask: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return <details onToggle={(e) => setOpen(e.currentTarget.open)}><summary>{title}</summary>{open && <><p>{question}</p>{children}</>}</details>;
}
