import { acts, enums, inputs } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type OrganizationFilter,
  OrganizationsDocument,
  type OrganizationsQuery,
  RosterDocument,
} from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { ActForm, titleOf } from '../../parts/form/Operation';
import { Tools } from '../../parts/Head';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { saveTable } from '../../parts/tables';
import { withoutVote } from '../../parts/voting';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { pick, t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { address, go, usePlace } from '../../shell/place';
import { word } from '../../shell/word';

const act = (name: string) => acts.find((a) => a.name === name)!;
type Organization = OrganizationsQuery['organizations']['nodes'][number];
const MOST = 1000;

/** The tree, up to a thousand; a province narrows it by name. */
async function everything(filter: OrganizationFilter): Promise<{ found: Organization[]; more: boolean }> {
  const found: Organization[] = [];
  let after: string | null = null,
    more = true;
  while (more && found.length < MOST) {
    const page: OrganizationsQuery['organizations'] = (await ask(OrganizationsDocument, { filter, after }))
      .organizations;
    found.push(...page.nodes);
    after = page.pageInfo.endCursor ?? null;
    more = page.pageInfo.hasNextPage;
  }
  return { found, more };
}
function tree(all: Organization[]): { org: Organization; depth: number; below: number }[] {
  const known = new Set(all.map((o) => o.id)),
    children = new Map<string | null, Organization[]>();
  for (const o of all) {
    const above = o.superior && known.has(o.superior.id) ? o.superior.id : null;
    children.set(above, [...(children.get(above) ?? []), o]);
  }
  const walk = (of: string | null, depth: number): { org: Organization; depth: number; below: number }[] =>
    (children.get(of) ?? [])
      .sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true }))
      .flatMap((org) => [
        { org, depth, below: children.get(org.id)?.length ?? 0 },
        ...walk(org.id, depth + 1),
      ]);
  return walk(null, 0);
}

export function Organizations() {
  const { query } = usePlace(),
    may = useMay();
  const [shut, setShut] = useState<string[]>([]);
  const filter: OrganizationFilter = {
    ...(query.name && { name: query.name }),
    ...(query.superior && { superior: query.superior }),
    ...(query.organization && { under: query.organization }),
    ...(query.closed !== '1' && { closed: false }),
  };
  const read = useQuery({ queryKey: ['organizations', filter], queryFn: () => everything(filter) });
  const all = read.data?.found ?? [],
    chosen = all.find((o) => o.id === query.org);
  const set = (change: Record<string, string>) => go('admin', 'organizations', { ...query, ...change });
  const above = new Map(all.map((o) => [o.id, o.superior?.id]));
  const hidden = (o: Organization) => {
    for (let at = above.get(o.id); at; at = above.get(at)) if (shut.includes(at)) return true;
    return false;
  };
  return (
    <div className={chosen ? 'halves' : ''}>
      <section className="card">
        <Tools>
          <AsGraphQL document={OrganizationsDocument} variables={{ filter, after: null }} />
        </Tools>
        <div className="filters">
          <input
            type="search"
            defaultValue={query.name}
            onKeyDown={(e) => {
              if (e.key === 'Enter') set({ name: e.currentTarget.value });
            }}
            placeholder={t('名称,回车搜索', 'Name, then Enter')}
            aria-label={t('名称', 'Name')}
          />
          <button
            className="chip"
            aria-pressed={query.closed === '1'}
            onClick={() => set({ closed: query.closed ? '' : '1' })}
          >
            {t('含已撤销', 'Dissolved too')}
          </button>
          {query.superior && (
            <button className="chip" aria-pressed onClick={() => set({ superior: '' })}>
              {t('只看下级', 'Subordinates only')} ✕
            </button>
          )}
          <span className="quiet">
            {t(`${all.length} 个`, `${all.length}`)}
            {read.data?.more && t('(未全列,请搜索)', ' (not all: search)')}
          </span>
        </div>
        {may('createOrganization') && (
          <details>
            <summary>{t('新建组织', 'A new organization')}</summary>
            <ActForm
              key={chosen?.id}
              act={act('createOrganization')}
              fixed={chosen ? { superiorId: chosen.id } : {}}
            />
          </details>
        )}
        {read.isPending ? (
          <Waiting />
        ) : read.isLoadingError ? (
          <Trouble fault={read.error} again={() => void read.refetch()} />
        ) : !all.length ? (
          <Empty>{t('没有符合条件的组织。', 'No organization matches.')}</Empty>
        ) : (
          <div className="plain-table" tabIndex={0} role="region" aria-label={t('党组织', 'Organizations')}>
            <table className="tree">
              <thead>
                <tr>
                  {[
                    t('名称', 'Name'),
                    t('类型', 'Kind'),
                    t('审批权', 'Approves'),
                    t('执行规定', 'Edition'),
                  ].map((h) => (
                    <th key={h} scope="col">
                      {h}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tree(all)
                  .filter(({ org }) => !hidden(org))
                  .map(({ org: o, depth, below }) => (
                    <tr key={o.id} className={o.id === query.org ? 'chosen' : ''}>
                      <td style={{ paddingLeft: 8 + depth * 22 }}>
                        {below ? (
                          <button
                            className="plain twig"
                            aria-expanded={!shut.includes(o.id)}
                            aria-label={t(`${o.name} 的下级`, `Below ${o.name}`)}
                            onClick={() =>
                              setShut(shut.includes(o.id) ? shut.filter((x) => x !== o.id) : [...shut, o.id])
                            }
                          >
                            {shut.includes(o.id) ? '▸' : '▾'}
                          </button>
                        ) : (
                          <span className="twig" />
                        )}
                        <a href={address('admin', 'organizations', { ...query, org: o.id })}>{o.name}</a>
                        {o.closedOn && <small> {t(`${o.closedOn} 撤销`, `dissolved ${o.closedOn}`)}</small>}
                      </td>
                      <td>{word('OrgKind', o.kind)}</td>
                      <td>{o.canApproveAdmission ? '✓' : '—'}</td>
                      <td className="quiet">
                        {o.adoptions.length ? word('Edition', o.adoptions.at(-1)!.edition) : ''}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {chosen && <Sheet key={chosen.id} organization={chosen} />}
    </div>
  );
}

const SETTINGS = Object.keys({
  activistFilingMode: 0,
  activistClock: 0,
  waitingMonths: 0,
  halfYearlyExtras: 0,
  noticeWorkingDays: 0,
  noticeBeforeAdmission: 0,
  quorum: 0,
  probationInspectionMonths: 0,
  preReviewLapses: 0,
  preReviewDays: 0,
  sameCommittee: 0,
  trainingExam: 0,
  targetInspections: 0,
  duesAtAdmission: 0,
}) as (keyof NonNullable<Organization['settings']>)[];
function Sheet({ organization: o }: { organization: Organization }) {
  const { query } = usePlace(),
    may = useMay();
  const roster = useQuery({
    queryKey: ['roster', o.id],
    queryFn: () => ask(RosterDocument, { organization: o.id, after: null }),
  });
  const members = roster.data?.members.nodes ?? [],
    member = members.find((m) => m.id === query.member),
    adopting = act('adoptRuleSet');
  const words = act('setCommitteeSettings');
  const told = (value: unknown) =>
    typeof value === 'boolean'
      ? value
        ? t('是', 'yes')
        : t('否', 'no')
      : value === null || value === undefined
        ? '—'
        : pick(
            enums.FilingMode?.[String(value)] ??
              enums.ActivistClock?.[String(value)] ??
              enums.Quorum?.[String(value)],
          ) || String(value);
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{o.name}</h2>
        <AsGraphQL document={RosterDocument} variables={{ organization: o.id, after: null }} />
      </div>
      <p>
        <a href={address('admin', 'organizations', { superior: o.id })}>{t('下级组织', 'Subordinates')}</a> ·{' '}
        <a href={address('people', '', { organization: o.id })}>{t('发展党员', 'People')}</a> ·{' '}
        <a href={address('statistics', '', { organization: o.id })}>{t('统计', 'Statistics')}</a> ·{' '}
        <a href={address('admin', 'audit', { organization: o.id })}>{t('审计记录', 'Audit trail')}</a>
      </p>
      <dl>
        <div>
          <dt>{t('类型', 'Kind')}</dt>
          <dd>{word('OrgKind', o.kind)}</dd>
        </div>
        <div>
          <dt>{t('上级', 'Superior')}</dt>
          <dd>{o.superior?.name ?? '—'}</dd>
        </div>
        <div>
          <dt>{t('执行规定', 'Edition')}</dt>
          <dd>
            {o.adoptions.length
              ? o.adoptions.map((a) => (
                  <div key={a.id}>
                    {word('Edition', a.edition)} <small>{t(`自 ${a.since}`, `since ${a.since}`)}</small>
                  </div>
                ))
              : t('随上级', 'As its superior')}
          </dd>
        </div>
      </dl>
      {o.settings && (
        <details>
          <summary>{t('本级规定', 'Its own settings')}</summary>
          <dl>
            {SETTINGS.map((name) => (
              <div key={name}>
                <dt>{pick(settingWords(name))}</dt>
                <dd>{told(o.settings![name])}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {may('updateOrganization') && (
        <details>
          <summary>{t('编辑、撤销', 'Edit, dissolve')}</summary>
          <ActForm
            key={o.version}
            act={act('updateOrganization')}
            fixed={{ id: o.id, version: o.version }}
            initial={{ ...o }}
          />
        </details>
      )}
      {may('adoptRuleSet') && (
        <details>
          <summary>{titleOf(adopting)}</summary>
          <p className="quiet">
            {t(
              '2026 年细则自 2026-05-11 起施行,采用日期不早于此;对整个下级生效,已发生的事按当日规定评判。',
              'The 2026 text is in force since 2026-05-11 and is not adopted earlier; it holds for everything below, and what happened before is judged by the rules of its day.',
            )}
          </p>
          <ActForm act={adopting} fixed={{ organizationId: o.id }} />
        </details>
      )}
      {may('setCommitteeSettings') && (
        <details>
          <summary>{titleOf(words)}</summary>
          <p className="quiet">{t('只能比规定更严。', 'Never looser than the regulation.')}</p>
          <ActForm
            key={o.version}
            act={words}
            fixed={{ organizationId: o.id, version: o.version }}
            initial={{ settings: o.settings ?? undefined }}
          />
        </details>
      )}
      <div className="filters">
        <h3 className="grow">
          {t('党员名册', 'Roster')}{' '}
          <small>
            {members.length}
            {roster.data?.members.pageInfo.hasNextPage && '+'}
          </small>
        </h3>
        {!!members.length && (
          <button
            onClick={() =>
              saveTable(t(`${o.name}名册`, 'roster'), [
                [
                  t('姓名', 'Name'),
                  t('类别', 'Status'),
                  t('职务', 'Position'),
                  t('支部', 'Branch'),
                  t('转正', 'Full since'),
                  t('表决权', 'Vote'),
                ],
                ...members.map((m) => [
                  m.name,
                  word('MemberStatus', m.status),
                  m.position,
                  m.organization.name,
                  m.fullSince,
                  withoutVote(m, today()) || '✓',
                ]),
              ])
            }
          >
            {t('导出', 'Export')}
          </button>
        )}
      </div>
      {may('createMember') && (
        <details>
          <summary>{t('新增党员', 'A new member')}</summary>
          <ActForm act={act('createMember')} fixed={{ organizationId: o.id }} />
        </details>
      )}
      {member && may('updateMember') && (
        <article className="chosen">
          <h4>
            {t('编辑', 'Edit')} {member.name}
          </h4>
          <ActForm
            key={`${member.id}${member.version}`}
            act={act('updateMember')}
            fixed={{ id: member.id, version: member.version }}
            initial={{ ...member }}
            done={() => go('admin', 'organizations', { ...query, member: '' })}
          />
        </article>
      )}
      {roster.isLoadingError ? (
        <Trouble fault={roster.error} again={() => void roster.refetch()} />
      ) : !members.length ? (
        <p className="quiet">
          {t('名册为空,或不在您的范围内。', 'The roster is empty, or not in your scope.')}
        </p>
      ) : (
        <div className="plain-table short" tabIndex={0} role="region" aria-label={t('党员名册', 'Roster')}>
          <table>
            <thead>
              <tr>
                {[
                  t('姓名', 'Name'),
                  t('类别', 'Status'),
                  t('职务', 'Position'),
                  t('表决权', 'Vote'),
                  t('操作', 'Acts'),
                ].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {members.map((m) => (
                <tr key={m.id}>
                  <td>
                    {m.name}
                    {m.organization.id !== o.id && <small> {m.organization.name}</small>}
                  </td>
                  <td>{word('MemberStatus', m.status)}</td>
                  <td>{m.position || '—'}</td>
                  <td>{withoutVote(m, today()) || '✓'}</td>
                  <td>
                    {may('updateMember') && (
                      <a
                        href={address('admin', 'organizations', { ...query, member: m.id })}
                        aria-label={t(`编辑 ${m.name}`, `Edit ${m.name}`)}
                      >
                        {t('编辑', 'Edit')}
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
const settingWords = (name: string) => inputs.CommitteeSettingsInput?.find((f) => f.name === name)?.words;
