import { enums } from 'virtual:schema';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type ApprovalDecision, InboxDocument, InboxExportDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Note, Tools } from '../../parts/Head';
import { Icon } from '../../parts/icons';
import { Mend } from '../../parts/mend';
import { Popover } from '../../parts/Popover';
import { ProblemBadge } from '../../parts/ProblemBadge';
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
import { language, t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { go, usePlace } from '../../shell/place';
import { say } from '../../shell/toasts';
import { word } from '../../shell/word';
import { Deciding } from './Deciding';
import { filterOf, MOODS, type Mood, moodOf, type Query, useInboxCounts, WAITS } from './filter';
import { Preview } from './Preview';
import { DECISIONS, INBOX, type Row, reverse } from './rows';
import { Views } from './Views';

const { choose, toggle } = DECISIONS;
const ALSO = ['inbox-counts', 'counts', 'approval'];
const said = (p: Row['foundProblems'][number]) => (language === 'zh' ? p.zh : p.en);
const rest = (row: Row, now: string) => (row.deadlineOn ? days(now, row.deadlineOn) : null);

const COLUMNS: Column<Row>[] = [
  { title: t('支部', 'Branch'), of: (row) => row.candidate.branch.name },
  {
    title: t('审批事项', 'Kind'),
    of: (row) => word('ApprovalKind', row.kind),
    hint: (row) => word('ApprovalKind', row.kind),
  },
  {
    title: t('问题', 'Findings'),
    of: (row) => (
      <>
        {row.foundProblems.map((p) => (
          <ProblemBadge
            key={p.guard}
            problem={{ message: said(p), rule: p.guard, article: p.article, severity: p.severity }}
            mend={<Mend problem={p} person={row.candidate} />}
          />
        ))}
        {row.changesSince.length > 0 && (
          <span className="badge warning">
            {t(`上报后 ${row.changesSince.length} 处变动`, `${row.changesSince.length} changes since`)}
          </span>
        )}
      </>
    ),
  },
  {
    title: t('期限', 'Deadline'),
    look: (row, now) => ((rest(row, now) ?? 0) < 0 ? 'day late' : 'day'),
    of: (row, now) => {
      const left = rest(row, now);
      return (
        <>
          {row.deadlineOn ?? '—'}
          {left !== null && (
            <small> {left < 0 ? t(`逾 ${-left} 天`, `${-left} d late`) : t(`${left} 天`, `${left} d`)}</small>
          )}
        </>
      );
    },
  },
  {
    title: t('已等待', 'Waiting'),
    look: () => 'day',
    hint: (row) => row.submittedOn,
    of: (row, now) => t(`${days(row.submittedOn, now)} 天`, `${days(row.submittedOn, now)} d`),
  },
];
const keepTable = (rows: Row[]) => saveTable(`jishi-inbox-${today()}`, asTable(rows));

export function Inbox() {
  const { query } = usePlace();
  const named = query.name ?? '';
  const finds = useMemo(
    () =>
      named ? (r: Row) => r.candidate.name.includes(named) || r.candidate.branch.name.includes(named) : null,
    [named],
  );
  const list = useList(DECISIONS, INBOX, filterOf(query), { finds, save: keepTable, counts: ALSO });
  const { read, all, rows, total, length, complete, loading, across, picked, whole, current, done, again } =
    list;
  const counts = useInboxCounts(query);
  const server = counts?.[moodOf(query)] ?? total;
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState<{ decision: ApprovalDecision; rows: Row[] } | null>(null);
  const [undoing, setUndoing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const decides = useMay()('decideApprovals');
  const decide = (decision: ApprovalDecision, some = picked.length ? picked : current ? [current] : []) => {
    if (some.length) setAsking({ decision, rows: some });
  };
  const { put } = list;
  const show = useCallback(
    (place: number) => {
      put(place);
      setOpen(true);
    },
    [put],
  );
  useListKeys({
    ...list,
    toggle,
    search,
    open: () => setOpen(true),
    leave: () => {
      if (open) setOpen(false);
      else choose(new Set());
    },
    acts: {
      ...(decides && { a: () => decide('APPROVED'), r: () => decide('RETURNED') }),
      ...(done.length && { u: () => setUndoing(true) }),
    },
  });

  return (
    <>
      <Note>
        {read.data && t(`${total} 件等待审批`, `${total} waiting for a decision`)}
        {read.data &&
          !decides &&
          t(';由上级党委审批,您的账户只供查看', '; the superior committee decides, your account looks on')}
      </Note>
      <Tools>
        <Views query={query} />
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
            {t(`此筛选的 ${length} 件,如表所示(CSV)`, `The ${length} of this filter, as shown (CSV)`)}
          </button>
          <button onClick={() => void exportAll(query)}>
            {t(
              '此筛选的全部,按字段名(CSV,记入审计)',
              'All of this filter, by field names (CSV, kept in the audit trail)',
            )}
          </button>
        </Popover>
        <AsGraphQL document={InboxDocument} variables={{ filter: filterOf(query), after: null }} />
      </Tools>
      <Left
        key={asking ? 'asking' : 'here'}
        sitting={DECISIONS}
        what="审批"
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
              ? t('没有符合筛选条件的上报。', 'Nothing matches the filter.')
              : t(
                  '没有等待审批的上报。新的上报会自动出现在这里。',
                  'Nothing waits for a decision. New submissions appear here by themselves.',
                )}
          </Empty>
        ) : (
          <>
            <Across
              chosen={whole || across}
              complete={complete}
              named={named}
              rows={rows.length}
              total={total}
              server={server}
              changed={list.long && server !== total && !read.isFetching}
              fromTop={list.fromTop}
            />
            <div className={open && current ? 'desks beside' : 'desks'}>
              <List
                label={t('等待审批', 'Waiting')}
                columns={COLUMNS}
                selection={DECISIONS}
                rows={rows}
                length={length}
                at={list.at}
                whole={whole || across}
                handle={list.list}
                look={list.look}
                put={put}
                show={show}
              />
              {open && current && (
                <Preview
                  key={current.id}
                  id={current.id}
                  close={() => setOpen(false)}
                  decide={decides ? (decision) => decide(decision, [current]) : undefined}
                />
              )}
            </div>
          </>
        )}
        <footer>
          <span>
            {loading && (named || list.saving)
              ? t(`已取回 ${all.length} / ${total} 件`, `${all.length} of ${total} fetched`)
              : t(`共 ${named ? rows.length : total} 件`, `${named ? rows.length : total} submissions`)}
          </span>
          <span className="keys">
            <kbd>j</kbd>
            <kbd>k</kbd>
            {t('移动', 'move')} <kbd>x</kbd>
            {t('选择', 'choose')} <kbd>Enter</kbd>
            {t('预览', 'preview')}{' '}
            {decides && (
              <>
                <kbd>a</kbd>
                {t('通过', 'approve')} <kbd>r</kbd>
                {t('退回', 'return')}{' '}
              </>
            )}
            <kbd>?</kbd>
            {t('全部快捷键', 'all keys')}
          </span>
          <span className="grow" />
          {done.length > 0 && (
            <button onClick={() => setUndoing(true)}>
              {t(`撤销刚办的 ${done.length} 件`, `Reverse the ${done.length} just decided`)}
            </button>
          )}
        </footer>
        {picked.length > 0 && (
          <div className="batch" role="region" aria-label={t('批量操作', 'Bulk')}>
            <strong>
              {whole
                ? t(`已选全部 ${picked.length} 件`, `All ${picked.length} chosen`)
                : t(`已选 ${picked.length} 件`, `${picked.length} chosen`)}
            </strong>
            <button className="bare" onClick={() => choose(new Set())}>
              {t('清除', 'Clear')}
            </button>
            {decides && (
              <>
                <button disabled={across && !complete} onClick={() => decide('REJECTED')}>
                  {t('不通过…', 'Reject…')}
                </button>
                <button disabled={across && !complete} onClick={() => decide('RETURNED')}>
                  {t('退回…', 'Return…')}
                </button>
                <button className="primary" disabled={across && !complete} onClick={() => decide('APPROVED')}>
                  {t('通过…', 'Approve…')}
                </button>
              </>
            )}
          </div>
        )}
      </section>
      {asking && (
        <Deciding
          rows={asking.rows}
          decision={asking.decision}
          close={() => {
            setAsking(null);
            again(asking.rows.map((r) => r.id));
          }}
        />
      )}
      {undoing && (
        <Undoing
          sitting={DECISIONS}
          ids={done}
          take={reverse}
          title={t(`撤销 ${done.length} 件审批决定`, `Reverse ${done.length} decisions`)}
          note={t(
            '撤销会记入档案,上报件重新等待审批。后续步骤已经办理的不能撤销。',
            'A reversal is kept in the file and the submissions wait again. What later steps rest on cannot be reversed.',
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
  search: React.RefObject<HTMLInputElement | null>;
}) {
  const set = (change: Query) => go('inbox', '', { ...query, ...change });
  return (
    <>
      <div className="filters">
        <input
          ref={search}
          type="search"
          value={query.name ?? ''}
          onChange={(e) => set({ name: e.target.value })}
          onKeyDown={(e) => {
            if (e.key === 'Escape') e.currentTarget.blur();
          }}
          placeholder={t('姓名或支部  /', 'Name or branch  /')}
          aria-label={t('搜索', 'Search')}
        />
        <select
          value={query.kind ?? ''}
          onChange={(e) => set({ kind: e.target.value })}
          aria-label={t('上报类型', 'Kind')}
        >
          <option value="">{t('全部类型', 'All kinds')}</option>
          {Object.keys(enums.ApprovalKind ?? {}).map((k) => (
            <option key={k} value={k}>
              {word('ApprovalKind', k)}
            </option>
          ))}
        </select>
        <Branches value={query.branch} choose={(branch) => set({ branch })} />
        <select
          value={query.wait ?? ''}
          onChange={(e) => set({ wait: e.target.value })}
          aria-label={t('等待时长', 'Waiting')}
        >
          <option value="">{t('不限等待时长', 'Waiting any time')}</option>
          {WAITS.map(([wait, name]) => (
            <option key={wait} value={wait}>
              {name}
            </option>
          ))}
        </select>
        {['name', 'kind', 'branch', 'wait', 'mood'].some((k) => query[k]) && (
          <button className="plain" onClick={() => go('inbox')}>
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
      `jishi-inbox-all-${today()}`,
      await takeExport(InboxExportDocument, { filter: filterOf(query) }),
    );
  } catch (fault) {
    say((fault as Error).message);
  }
}

const asTable = (rows: Row[]) => [
  [
    t('姓名', 'Name'),
    t('支部', 'Branch'),
    t('审批事项', 'Kind'),
    t('问题', 'Findings'),
    t('期限', 'Deadline'),
    t('提交日期', 'Submitted'),
  ],
  ...rows.map((r) => [
    r.candidate.name,
    r.candidate.branch.name,
    word('ApprovalKind', r.kind),
    r.foundProblems.map(said).join(';'),
    r.deadlineOn ?? '',
    r.submittedOn,
  ]),
];
