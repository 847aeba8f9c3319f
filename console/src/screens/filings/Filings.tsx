/** The organization department's queue: admissions filed upward that nobody has acknowledged yet (Art. 25). */
import { type RefObject, useRef, useState } from 'react';
import { FilingsDocument, FilingsExportDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Note, Tools } from '../../parts/Head';
import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import { Across } from '../../parts/sitting/Across';
import { Branches, Moods } from '../../parts/sitting/filters';
import { Left } from '../../parts/sitting/Left';
import { type Column, List } from '../../parts/sitting/List';
import { useList, useListKeys } from '../../parts/sitting/screen';
import { Undoing } from '../../parts/sitting/Undoing';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { saveFile, saveTable } from '../../parts/tables';
import { takeExport } from '../../shell/api';
import { days, today } from '../../shell/days';
import { t } from '../../shell/language';
import { useMay, useMe } from '../../shell/may';
import { address, go, usePlace } from '../../shell/place';
import { say } from '../../shell/toasts';
import { word } from '../../shell/word';
import { Acknowledging } from './Acknowledging';
import { filterOf, MOODS, type Mood, moodOf, type Query, useFilingCounts } from './filter';
import { FILED, FILINGS, type Row, takeBack } from './rows';

const { choose, toggle } = FILED;
const ALSO = ['filing-counts', 'counts', 'people'];
const COLUMNS: Column<Row>[] = [
  { title: t('支部', 'Branch'), of: (row) => row.branch.name },
  { title: t('阶段', 'Stage'), of: (row) => word('Stage', row.stage) },
  {
    title: t('批准党委', 'Approved by'),
    of: (row) => row.approvedBy ?? '—',
    hint: (row) => row.approvedBy ?? '',
  },
  {
    title: t('接收日期', 'Admitted'),
    look: () => 'day',
    hint: () =>
      t('支部大会通过之日,预备期由此起算', 'The day the general meeting resolved: probation counts from it'),
    of: (row) => row.admittedOn ?? '—',
  },
  {
    title: t('已等待', 'Waiting'),
    look: () => 'day',
    hint: (row) => (row.approvedOn ? t(`党委 ${row.approvedOn} 批准`, `Approved on ${row.approvedOn}`) : ''),
    of: (row, now) =>
      row.approvedOn ? t(`${days(row.approvedOn, now)} 天`, `${days(row.approvedOn, now)} d`) : '—',
  },
];
const keepTable = (rows: Row[]) => saveTable(`jishi-filings-${today()}`, asTable(rows));

/** Shown to those whose act it is; an address that somebody else opens says whose. */
export function Filings() {
  const known = !!useMe(),
    may = useMay();
  if (!known) return <Waiting />;
  return may('acknowledgeUpwardFilings') ? (
    <Queue />
  ) : (
    <section className="card">
      <Empty>
        {t(
          '报上级备案由上级党委组织部门办理,您的账户不办理备案。',
          'Upward filings are acknowledged by the organization department of the superior committee; your account does not.',
        )}
      </Empty>
    </section>
  );
}

function Queue() {
  const { query } = usePlace();
  const list = useList(FILED, FILINGS, filterOf(query), { save: keepTable, counts: ALSO });
  const { read, all, rows, total, length, complete, loading, across, picked, whole, current, done, again } =
    list;
  const counts = useFilingCounts(query);
  const server = counts?.[moodOf(query)] ?? total;
  const [asking, setAsking] = useState<Row[] | null>(null);
  const [undoing, setUndoing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const acknowledge = (some = picked.length ? picked : current ? [current] : []) => {
    if (some.length) setAsking(some);
  };
  useListKeys({
    ...list,
    toggle,
    search,
    open: () => {
      if (current) location.hash = address('people', current.id);
    },
    leave: () => choose(new Set()),
    acts: { a: () => acknowledge(), ...(done.length && { u: () => setUndoing(true) }) },
  });
  return (
    <>
      <Note>{read.data && t(`${total} 人等待备案`, `${total} waiting to be acknowledged`)}</Note>
      <Tools>
        <Popover
          label={t('导出', 'Export')}
          panelClass="menu"
          button={
            <>
              <Icon sign="download" />
              {t('导出', 'Export')}
            </>
          }
        >
          <button disabled={!rows.length} onClick={list.save}>
            {t(`此筛选的 ${length} 人,如表所示(CSV)`, `The ${length} of this filter, as shown (CSV)`)}
          </button>
          <button onClick={() => void exportAll(query)}>
            {t(
              '此筛选的全部,按字段名(CSV,记入审计)',
              'All of this filter, by field names (CSV, kept in the audit trail)',
            )}
          </button>
        </Popover>
        <AsGraphQL document={FilingsDocument} variables={{ filter: filterOf(query), after: null }} />
      </Tools>
      <Left
        key={asking ? 'asking' : 'here'}
        sitting={FILED}
        what={t('备案', '')}
        again={() => again(all.map((r) => r.id))}
      />
      <section className="card inbox">
        <Filters query={query} counts={counts} search={search} />
        {read.isPending ? (
          <div style={{ padding: 16 }}>
            <Waiting />
          </div>
        ) : read.isLoadingError ? (
          <Trouble fault={read.error} again={() => void read.refetch()} />
        ) : !rows.length ? (
          <Empty>
            {Object.keys(query).some((k) => query[k])
              ? t('没有符合筛选条件的人员。', 'Nobody matches the filter.')
              : t(
                  '没有等待备案的接收决定。党委新批准的会自动出现在这里。',
                  'Nobody waits to be acknowledged. Who is newly admitted appears here by themselves.',
                )}
          </Empty>
        ) : (
          <>
            <Across
              chosen={whole || across}
              complete={complete}
              named=""
              rows={rows.length}
              total={total}
              server={server}
              changed={list.long && server !== total && !read.isFetching}
              fromTop={list.fromTop}
            />
            <div className="desks">
              <List
                label={t('等待备案', 'Waiting to be acknowledged')}
                columns={COLUMNS}
                selection={FILED}
                rows={rows}
                length={length}
                at={list.at}
                whole={whole || across}
                handle={list.list}
                look={list.look}
                put={list.put}
              />
            </div>
          </>
        )}
        <footer>
          <span>
            {loading && list.saving
              ? t(`已取回 ${all.length} / ${total} 人`, `${all.length} of ${total} fetched`)
              : t(`共 ${total} 人`, `${total} people`)}
          </span>
          <span className="keys">
            <kbd>j</kbd>
            <kbd>k</kbd>
            {t('移动', 'move')} <kbd>x</kbd>
            {t('选择', 'choose')} <kbd>Enter</kbd>
            {t('打开档案', 'open the file')} <kbd>a</kbd>
            {t('备案', 'acknowledge')} <kbd>?</kbd>
            {t('全部快捷键', 'all keys')}
          </span>
          <span className="grow" />
          {done.length > 0 && (
            <button onClick={() => setUndoing(true)}>
              {t(`撤回刚备案的 ${done.length} 人`, `Take back the ${done.length} just acknowledged`)}
            </button>
          )}
        </footer>
        {picked.length > 0 && (
          <div className="batch" role="region" aria-label={t('批量操作', 'Bulk')}>
            <strong>
              {whole
                ? t(`已选全部 ${picked.length} 人`, `All ${picked.length} chosen`)
                : t(`已选 ${picked.length} 人`, `${picked.length} chosen`)}
            </strong>
            <button className="bare" onClick={() => choose(new Set())}>
              {t('清除', 'Clear')}
            </button>
            <button className="primary" disabled={across && !complete} onClick={() => acknowledge()}>
              {t('备案…', 'Acknowledge…')}
            </button>
          </div>
        )}
      </section>
      {asking && (
        <Acknowledging
          rows={asking}
          close={() => {
            setAsking(null);
            again(asking.map((r) => r.id));
          }}
        />
      )}
      {undoing && (
        <Undoing
          sitting={FILED}
          ids={done}
          take={takeBack}
          title={t(`撤回 ${done.length} 人的备案`, `Take back ${done.length} acknowledgements`)}
          note={t(
            '撤回后这些人重新等待备案;原备案和撤回理由留在档案中。',
            'They wait again; the acknowledgement and why it was taken back stay on file.',
          )}
          close={() => {
            setUndoing(false);
            again();
          }}
        />
      )}
    </>
  );
}

function Filters({
  query,
  counts,
  search,
}: {
  query: Query;
  counts?: Record<Mood, number>;
  search: RefObject<HTMLInputElement | null>;
}) {
  const set = (change: Query) => go('filings', '', { ...query, ...change });
  return (
    <>
      <div className="filters">
        <input
          key={query.name ?? ''}
          ref={search}
          type="search"
          defaultValue={query.name ?? ''}
          placeholder={t('姓名,回车搜索  /', 'Name, then Enter  /')}
          aria-label={t('姓名', 'Name')}
          onKeyDown={(e) => {
            if (e.key === 'Enter') set({ name: e.currentTarget.value.trim() });
            if (e.key === 'Escape') e.currentTarget.blur();
          }}
        />
        <Branches value={query.branch} choose={(branch) => set({ branch })} />
        <label>
          {t('接收自', 'Admitted from')}{' '}
          <input type="date" value={query.from ?? ''} onChange={(e) => set({ from: e.target.value })} />
        </label>
        <label>
          {t('至', 'to')}{' '}
          <input type="date" value={query.to ?? ''} onChange={(e) => set({ to: e.target.value })} />
        </label>
        {['name', 'branch', 'from', 'to', 'mood'].some((k) => query[k]) && (
          <button className="plain" onClick={() => go('filings')}>
            {t('清除筛选', 'Clear')}
          </button>
        )}
      </div>
      <Moods moods={MOODS} mood={moodOf(query)} counts={counts} choose={(mood) => set({ mood })} />
    </>
  );
}

async function exportAll(query: Query) {
  try {
    saveFile(
      `jishi-filings-all-${today()}`,
      await takeExport(FilingsExportDocument, { filter: filterOf(query) }),
    );
  } catch (fault) {
    say((fault as Error).message);
  }
}

const asTable = (rows: Row[]) => [
  [
    t('姓名', 'Name'),
    t('支部', 'Branch'),
    t('阶段', 'Stage'),
    t('批准党委', 'Approved by'),
    t('接收日期', 'Admitted'),
    t('批准日期', 'Approved'),
  ],
  ...rows.map((r) => [
    r.name,
    r.branch.name,
    word('Stage', r.stage),
    r.approvedBy ?? '',
    r.admittedOn ?? '',
    r.approvedOn ?? '',
  ]),
];
