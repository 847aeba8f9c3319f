import { acts, enums } from 'virtual:schema';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import { type AccountFilter, AccountsDocument, type AccountsQuery, type Role } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { ActForm } from '../../parts/form/Operation';
import { Tools } from '../../parts/Head';
import { Modal } from '../../parts/Modal';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';

type Account = AccountsQuery['accounts']['nodes'][number];
const act = (name: string) => acts.find((a) => a.name === name)!;

export function Accounts() {
  const { query } = usePlace(),
    may = useMay();
  const filter: AccountFilter = {
    ...(query.role && { role: [query.role as Role] }),
    ...(query.name && { name: query.name }),
  };
  const read = useInfiniteQuery({
    queryKey: ['accounts', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<AccountsQuery> => ask(AccountsDocument, { filter, after: pageParam }),
    getNextPageParam: (last) =>
      last.accounts.pageInfo.hasNextPage ? last.accounts.pageInfo.endCursor : undefined,
  });
  const found = read.data?.pages.flatMap((page) => page.accounts.nodes) ?? [];
  const set = (change: Record<string, string>) => go('admin', 'accounts', { ...query, ...change });
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={AccountsDocument} variables={{ filter, after: null }} />
      </Tools>
      <div className="filters">
        <input
          type="search"
          defaultValue={query.name}
          onKeyDown={(e) => {
            if (e.key === 'Enter') set({ name: e.currentTarget.value });
          }}
          placeholder={t('姓名,回车搜索', 'Name, then Enter')}
          aria-label={t('姓名', 'Name')}
        />
        <select
          value={query.role ?? ''}
          onChange={(e) => set({ role: e.target.value })}
          aria-label={t('角色', 'Role')}
        >
          <option value="">{t('全部角色', 'Every role')}</option>
          {Object.keys(enums.Role ?? {}).map((r) => (
            <option key={r} value={r}>
              {word('Role', r)}
            </option>
          ))}
        </select>
      </div>
      {read.isPending ? (
        <Waiting />
      ) : read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : !found.length ? (
        <Empty>{t('没有可见的账户。', 'No account is in your scope.')}</Empty>
      ) : (
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('账户', 'Accounts')}>
          <table>
            <thead>
              <tr>
                {[
                  t('姓名', 'Name'),
                  t('登录名', 'Login'),
                  t('角色', 'Role'),
                  t('组织', 'Organization'),
                  t('状态', 'State'),
                  '',
                ].map((h, i) => (
                  <th key={i} scope="col">
                    {h || <span className="unseen">{t('操作', 'Actions')}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.map((a) => (
                <tr key={a.id}>
                  <td>{a.name}</td>
                  <td>{a.login}</td>
                  <td>{word('Role', a.role)}</td>
                  <td>{a.organization?.name ?? '—'}</td>
                  <td>
                    <span className={`badge ${a.disabled ? 'warning' : 'done'}`}>
                      {a.disabled ? t('已停用', 'disabled') : t('正常', 'active')}
                    </span>
                  </td>
                  <td>
                    <Offered account={a} may={may} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {read.hasNextPage && (
            <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
              {t('再看 100 个', '100 more')}
            </button>
          )}
        </div>
      )}
      {may('createAccount') && (
        <details>
          <summary>{t('新建账户', 'A new account')}</summary>
          <ActForm act={act('createAccount')} fixed={{}} />
        </details>
      )}
      <details>
        <summary>{t('修改我的密码', 'Change my password')}</summary>
        <ActForm act={act('setPassword')} fixed={{}} />
      </details>
    </section>
  );
}

/** What may be done to an account, each act a form in a dialog that says what it ends before it is sent. */
function Offered({ account: a, may }: { account: Account; may: (name: string) => boolean }) {
  const [open, setOpen] = useState<string | null>(null);
  const ends = t('全部会话和令牌立即失效。', 'All sessions and tokens end at once.'),
    who = `${a.name}(${a.login})`;
  const offers: {
    name: string;
    title: string;
    question: string;
    form: Pick<ComponentProps<typeof ActForm>, 'fixed' | 'initial'>;
  }[] = [
    {
      name: 'updateAccount',
      title: t('编辑', 'Edit'),
      question: t('更改角色时,', 'With another role: ') + ends,
      form: { fixed: { id: a.id }, initial: { name: a.name, role: a.role } },
    },
    {
      name: 'resetPassword',
      title: t('重置密码', 'Reset the password'),
      question:
        t('生成一个临时密码。原密码作废,', 'Makes a temporary password; the old one is void. ') + ends,
      form: { fixed: { accountId: a.id } },
    },
    { name: 'disableAccount', title: t('停用', 'Disable'), question: ends, form: { fixed: { id: a.id } } },
  ].filter(({ name }) => may(name) && (name === 'updateAccount' || !a.disabled));
  const chosen = offers.find(({ name }) => name === open);
  return (
    <div className="offers">
      {offers.map(({ name, title }) => (
        <button
          key={name}
          className="plain"
          aria-haspopup="dialog"
          aria-label={`${title} ${a.name}`}
          onClick={() => setOpen(name)}
        >
          {title}
        </button>
      ))}
      {chosen && (
        <Modal title={`${chosen.title} · ${who}`} close={() => setOpen(null)}>
          <p className="quiet">{chosen.question}</p>
          <ActForm act={act(chosen.name)} {...chosen.form} />
          <div className="actions">
            <span className="grow" />
            <button onClick={() => setOpen(null)}>{t('关闭', 'Close')}</button>
          </div>
        </Modal>
      )}
    </div>
  );
}
