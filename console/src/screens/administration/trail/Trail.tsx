import { acts } from 'virtual:schema';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type AuditFilter,
  AuditTrailDocument,
  type AuditTrailQuery,
  AuditVerificationDocument,
  type AuditVerificationQuery,
  ExportAuditDocument,
} from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { titleOf } from '../../parts/form/Operation';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { exportList, saveTable } from '../../parts/tables';
import { ask } from '../../shell/api';
import { t } from '../../shell/language';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';

/** Acts of the journal that are no mutations. */
const READING: Record<string, [string, string]> = {
  readSensitive: ['查看敏感信息', 'Sensitive fields read'],
  export: ['导出列表', 'List exported'],
};
const called = (name: string) => {
  const act = acts.find((a) => a.name === name);
  return act ? titleOf(act) : READING[name] ? t(...READING[name]!) : name;
};

export function Trail() {
  const { query } = usePlace();
  const filter: AuditFilter = {
    ...(query.act && { act: [query.act] }),
    ...(query.from && { enteredFrom: query.from }),
    ...(query.to && { enteredTo: query.to }),
    ...(query.late && { lateEntry: true }),
    ...(query.organization && { organization: query.organization }),
    ...(query.candidate && { candidate: query.candidate }),
    ...(query.request && { requestId: query.request }),
    ...(query.address && { address: query.address }),
  };
  const read = useInfiniteQuery({
    queryKey: ['trail', filter],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }): Promise<AuditTrailQuery> =>
      ask(AuditTrailDocument, { filter, after: pageParam }),
    getNextPageParam: (last) =>
      last.auditTrail.pageInfo.hasNextPage ? last.auditTrail.pageInfo.endCursor : undefined,
  });
  const rows = read.data?.pages.flatMap((page) => page.auditTrail.nodes) ?? [];
  const [fault, setFault] = useState('');
  const set = (change: Record<string, string>) => go('admin', 'audit', { ...query, ...change });
  // Who sees nothing without a filter is no auditor: controls would only mislead.
  if (read.isPending)
    return (
      <section className="card">
        <Waiting />
      </section>
    );
  if (read.data && !rows.length && !Object.keys(filter).length)
    return (
      <section className="card">
        <Tools>
          <AsGraphQL document={AuditTrailDocument} variables={{ filter, after: null }} />
        </Tools>
        <Empty sign="search">
          {t(
            '审计记录只对审计员开放,当前账户没有可见的记录。',
            'The trail is open to auditors; this account sees no entry of it.',
          )}
        </Empty>
      </section>
    );
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={AuditTrailDocument} variables={{ filter, after: null }} />
      </Tools>
      <Verification />
      <div className="filters">
        <select
          value={query.act ?? ''}
          onChange={(e) => set({ act: e.target.value })}
          aria-label={t('操作', 'Act')}
        >
          <option value="">{t('全部操作', 'Every act')}</option>
          {acts.map((a) => (
            <option key={a.name} value={a.name}>
              {titleOf(a)}
            </option>
          ))}
          {Object.keys(READING).map((name) => (
            <option key={name} value={name}>
              {called(name)}
            </option>
          ))}
        </select>
        <label>
          {t('录入自', 'Entered from')}{' '}
          <input type="date" value={query.from ?? ''} onChange={(e) => set({ from: e.target.value })} />
        </label>
        <label>
          {t('至', 'to')}{' '}
          <input type="date" value={query.to ?? ''} onChange={(e) => set({ to: e.target.value })} />
        </label>
        <button
          className="chip"
          aria-pressed={!!query.late}
          onClick={() => set({ late: query.late ? '' : '1' })}
        >
          {t('补录', 'Late entries')}
        </button>
        {(['candidate', 'request', 'address'] as const).map(
          (name) =>
            query[name] && (
              <button key={name} className="chip" aria-pressed onClick={() => set({ [name]: '' })}>
                {name === 'candidate'
                  ? t('此人的记录', 'Of this person')
                  : name === 'request'
                    ? t('同一请求', 'Of one request')
                    : query.address}{' '}
                ✕
              </button>
            ),
        )}
        <span className="grow" />
        <button
          onClick={() =>
            void exportList(t('审计记录', 'audit'), ExportAuditDocument.toString(), { filter }).catch(
              (error: Error) => setFault(error.message),
            )
          }
          disabled={!rows.length}
        >
          {t('导出全部', 'Export all')}
        </button>
        <span className="problem" role="alert">
          {fault}
        </span>
        <button
          disabled={!rows.length}
          onClick={() =>
            saveTable(t('审计记录', 'audit'), [
              [
                'at',
                'on',
                'act',
                'by',
                'role',
                'candidate',
                'kind',
                'organization',
                'address',
                'request',
                'chain',
                'place',
                'hash',
              ],
              ...rows.map((r) => [
                r.at,
                r.on,
                r.act,
                r.by?.name,
                r.by?.role,
                r.candidate?.name,
                r.kind,
                r.organizationPath,
                r.address,
                r.requestId,
                r.chain,
                r.place,
                r.hash,
              ]),
            ])
          }
        >
          {t(`导出所列 ${rows.length} 条`, `Export the ${rows.length} shown`)}
        </button>
      </div>
      {read.isLoadingError ? (
        <Trouble fault={read.error} again={() => void read.refetch()} />
      ) : !rows.length ? (
        <Empty>
          {t(
            '没有可见的记录。审计记录只对审计员开放。',
            'No entry is in your scope. The trail is open to auditors only.',
          )}
        </Empty>
      ) : (
        <div className="plain-table" tabIndex={0} role="region" aria-label={t('审计记录', 'Audit trail')}>
          <table>
            <thead>
              <tr>
                {[
                  t('录入时间', 'Entered'),
                  t('业务日期', 'Happened'),
                  t('操作', 'Act'),
                  t('操作人', 'By'),
                  t('发展人员', 'Person'),
                  t('来自', 'From'),
                  t('链中序号', 'Place'),
                ].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.id}>
                  <td>{new Date(r.at).toLocaleString('sv', { timeZone: 'Asia/Shanghai' })}</td>
                  <td>
                    {r.on}
                    {r.lateEntry && <small> {t('补录', 'late')}</small>}
                  </td>
                  <td>
                    {called(r.act)}
                    {(r.before || r.after) && (
                      <details>
                        <summary>{t('改变', 'Change')}</summary>
                        <pre className="change">{[r.before, r.after].filter(Boolean).join('\n→\n')}</pre>
                      </details>
                    )}
                  </td>
                  <td>
                    {r.by?.name ?? '—'} <small>{word('Role', r.by?.role)}</small>
                  </td>
                  <td>
                    {r.candidate ? (
                      <>
                        <a href={address('people', r.candidate.id)}>{r.candidate.name}</a>{' '}
                        <button
                          className="plain"
                          aria-label={t(`只看 ${r.candidate.name}`, `Only ${r.candidate.name}`)}
                          onClick={() => set({ candidate: r.candidate!.id })}
                        >
                          ▽
                        </button>
                      </>
                    ) : (
                      '—'
                    )}
                  </td>
                  <td className="quiet">
                    {r.address ? (
                      <button className="plain" onClick={() => set({ address: r.address })}>
                        {r.address}
                      </button>
                    ) : (
                      t('命令行', 'Command line')
                    )}
                    {r.requestId && (
                      <button
                        className="plain"
                        aria-label={t('同一请求的记录', 'Entries of the same request')}
                        onClick={() => set({ request: r.requestId })}
                      >
                        ⋯
                      </button>
                    )}
                  </td>
                  <td className="quiet" title={r.hash}>
                    {r.place}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {read.hasNextPage && (
            <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>
              {t('再看 50 条', '50 more')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** Some thousand rows a request, until all in scope was looked at or something is found. */
function Verification() {
  const [seen, setSeen] = useState<{
    rows: number;
    chains: number;
    last: AuditVerificationQuery['auditVerification'];
    busy: boolean;
  } | null>(null);
  const [fault, setFault] = useState('');
  async function verify() {
    let rows = 0,
      chains = 0,
      after: string | null = null;
    setFault('');
    try {
      do {
        const found: AuditVerificationQuery['auditVerification'] = (
          await ask(AuditVerificationDocument, { after })
        ).auditVerification;
        if (!found) {
          setFault(t('审计核对只对审计员开放。', 'Only auditors may verify.'));
          return;
        }
        rows += found.rows;
        chains += found.chains;
        after = found.broken ? null : (found.next ?? null);
        setSeen({ rows, chains, last: found, busy: !!after });
      } while (after);
    } catch (error) {
      setFault((error as Error).message);
    }
  }
  const broken = seen?.last?.broken;
  return (
    <div className="filters">
      <button className="primary" disabled={seen?.busy} onClick={() => void verify()}>
        {t('核对完整性', 'Verify')}
      </button>
      <span role="status">
        {seen &&
          (broken ? (
            <span className="badge error">
              {t(
                `第 ${broken.place} 条不符:${word('Flaw', broken.flaw)}(链 ${broken.chain})`,
                `Place ${broken.place} does not hold: ${word('Flaw', broken.flaw)} (chain ${broken.chain})`,
              )}
            </span>
          ) : (
            <span className="badge done">
              {t(
                `${seen.chains} 条链 ${seen.rows} 条记录${seen.busy ? ',继续核对…' : ',完整无缺'}`,
                `${seen.rows} rows in ${seen.chains} chains${seen.busy ? ', going on…' : ': whole'}`,
              )}
            </span>
          ))}
        <span className="problem">{fault}</span>
      </span>
    </div>
  );
}
