import { acts } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { AccessTokensDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { ActForm } from '../../parts/form/Operation';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { t } from '../../shell/language';

const act = (name: string) => acts.find((a) => a.name === name)!;

export function Tokens() {
  const read = useQuery({ queryKey: ['tokens'], queryFn: () => ask(AccessTokensDocument, {}) });
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={AccessTokensDocument} variables={{}} />
      </Tools>
      <div className="filters">
        <span className="quiet">
          {t(
            '供程序使用,权限与您相同。密文只显示一次。',
            'For programs, with your own rights. The secret is shown once.',
          )}
        </span>
      </div>
      {read.isPending ? (
        <Waiting />
      ) : read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : !read.data.accessTokens.nodes.length ? (
        <Empty>
          {t(
            '还没有令牌。程序要读写数据时,在下面新建一个。',
            'There is no token yet. Make one below for a program that reads or writes.',
          )}
        </Empty>
      ) : (
        <div
          className="plain-table short"
          tabIndex={0}
          role="region"
          aria-label={t('访问令牌', 'Access tokens')}
        >
          <table>
            <thead>
              <tr>
                {[t('名称', 'Label'), t('创建', 'Made'), t('到期', 'Expires'), t('状态', 'State')].map(
                  (h) => (
                    <th key={h} scope="col">
                      {h}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {read.data.accessTokens.nodes.map((x) => (
                <tr key={x.id}>
                  <td>{x.label || '—'}</td>
                  <td>{x.createdAt.slice(0, 10)}</td>
                  <td>{x.expiresAt?.slice(0, 10) ?? '—'}</td>
                  <td>
                    {x.revokedAt ? (
                      t('已吊销', 'revoked')
                    ) : (
                      <details>
                        <summary>{t('有效,吊销', 'Live; revoke')}</summary>
                        <ActForm act={act('revokeAccessToken')} fixed={{ id: x.id }} />
                      </details>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <details>
        <summary>{t('新建令牌', 'A new token')}</summary>
        <ActForm act={act('createAccessToken')} fixed={{}} />
      </details>
    </section>
  );
}
