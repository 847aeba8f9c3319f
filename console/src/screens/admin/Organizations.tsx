import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { acts } from 'virtual:schema';
import { ask } from '../../api';
import { OrganizationsDocument, RosterDocument, type OrganizationFilter, type OrganizationsQuery } from '../../gql/graphql';
import { AsGraphQL, Empty, Trouble, Waiting, word } from '../../parts';
import { address, go, t, usePlace } from '../../place';
import { ActForm } from '../Operation';

const act = (name: string) => acts.find((a) => a.name === name)!;
type Organization = OrganizationsQuery['organizations']['nodes'][number];

export function Organizations() {
  const { query } = usePlace();
  const filter: OrganizationFilter = { ...(query.name && { name: query.name }), ...(query.superior && { superior: query.superior }) };
  const read = useInfiniteQuery({
    queryKey: ['organizations', filter], initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<OrganizationsQuery> => ask(OrganizationsDocument, { filter, after: pageParam }),
    getNextPageParam: (last) => (last.organizations.pageInfo.hasNextPage ? last.organizations.pageInfo.endCursor : undefined),
  });
  const found = read.data?.pages.flatMap((page) => page.organizations.nodes) ?? [];
  const chosen = found.find((o) => o.id === query.org);
  const set = (change: Record<string, string>) => go('admin', 'organizations', { ...query, ...change });
  return (
    <div className={chosen ? 'halves' : ''}>
      <section className="card">
        <div className="filters"><input type="search" defaultValue={query.name} onKeyDown={(e) => { if (e.key === 'Enter') set({ name: e.currentTarget.value }); }} placeholder={t('名称,回车搜索', 'Name, then Enter')} aria-label={t('名称', 'Name')} />
          {query.superior && <button className="chip" aria-pressed onClick={() => set({ superior: '' })}>{t('只看下级', 'Subordinates only')} ✕</button>}<span className="grow" /><AsGraphQL document={OrganizationsDocument} variables={{ filter, after: null }} /></div>
        {read.isPending ? <Waiting /> : read.isError ? <Trouble fault={read.error} again={() => void read.refetch()} /> : !found.length ? <Empty>{t('没有符合条件的组织。', 'No organization matches.')}</Empty> : (
          <div className="plain-table" tabIndex={0} role="region" aria-label={t('党组织', 'Organizations')}><table><thead><tr>{[t('名称', 'Name'), t('类型', 'Kind'), t('上级', 'Superior'), t('审批权', 'Approves')].map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
            <tbody>{found.map((o) => <tr key={o.id} className={o.id === query.org ? 'chosen' : ''}><td><a href={address('admin', 'organizations', { ...query, org: o.id })}>{o.name}</a>{o.closedOn && <small> {t('已撤销', 'closed')}</small>}</td><td>{word('OrgKind', o.kind)}</td><td>{o.superior?.name ?? '—'}</td><td>{o.canApproveAdmission ? '✓' : '—'}</td></tr>)}</tbody></table>
            {read.hasNextPage && <button onClick={() => void read.fetchNextPage()} disabled={read.isFetchingNextPage}>{t('再看 100 个', '100 more')}</button>}</div>)}
        <details><summary>{t('新建组织', 'A new organization')}</summary><ActForm act={act('createOrganization')} fixed={chosen ? { superiorId: chosen.id } : {}} /></details>
      </section>
      {chosen && <Sheet key={chosen.id} organization={chosen} />}
    </div>
  );
}

function Sheet({ organization: o }: { organization: Organization }) {
  const roster = useQuery({ queryKey: ['roster', o.id], queryFn: () => ask(RosterDocument, { organization: o.id, after: null }) });
  const members = roster.data?.members.nodes ?? [];
  return (
    <section className="card"><h2>{o.name}</h2>
      <p><a href={address('admin', 'organizations', { superior: o.id })}>{t('下级组织', 'Subordinates')}</a> · <a href={address('people', '', { organization: o.id })}>{t('发展党员', 'People')}</a> · <a href={address('statistics', '', { organization: o.id })}>{t('统计', 'Statistics')}</a></p>
      <dl><div><dt>{t('执行规定', 'Edition')}</dt><dd>{o.adoptions.length ? o.adoptions.map((a) => <div key={a.id}>{word('Edition', a.edition)} <small>{t(`自 ${a.since}`, `since ${a.since}`)}</small></div>) : t('随上级', 'As its superior')}</dd></div></dl>
      <h3>{t('党员名册', 'Roster')} <small>{members.length}</small></h3>
      {roster.isError ? <Trouble fault={roster.error} again={() => void roster.refetch()} /> : !members.length ? <p className="quiet">{t('名册为空,或不在您的范围内。', 'The roster is empty, or not in your scope.')}</p> : <div className="plain-table short" tabIndex={0} role="region" aria-label={t('党员名册', 'Roster')}><table><thead><tr>{[t('姓名', 'Name'), t('类别', 'Status'), t('职务', 'Position'), t('表决权', 'Vote')].map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
        <tbody>{members.map((m) => <tr key={m.id}><td>{m.name}</td><td>{word('MemberStatus', m.status)}</td><td>{m.position || '—'}</td><td>{m.leftOn ? t(`${m.leftOn} 转出`, `left ${m.leftOn}`) : m.status !== 'FULL' ? t('无', 'none') : m.excusedFrom ? t('请假中', 'excused') : '✓'}</td></tr>)}</tbody></table></div>}
      {([['createMember', { organizationId: o.id }], ['updateOrganization', { id: o.id, version: o.version }], ['adoptRuleSet', { organizationId: o.id }], ['setCommitteeSettings', { organizationId: o.id, version: o.version }]] as const).map(([name, fixed]) => (
        <details key={name}><summary>{t(act(name).words[0]!, act(name).words[1]!)}</summary><ActForm act={act(name)} fixed={fixed} /></details>))}
    </section>
  );
}
