import { useQueryClient } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { enums } from 'virtual:schema';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { takeExport } from '../api';
import { InboxDocument, InboxExportDocument, type ApprovalDecision } from '../gql/graphql';
import { Icon } from '../icons';
import { AsGraphQL, Empty, Note, Popover, ProblemBadge, Tools, Trouble, Waiting, word } from '../parts';
import { address, go, language, t, today, usePlace } from '../place';
import { isTyping } from '../shell/typing';
import { useMoved } from '../shell/live';
import { useOffices } from '../shell/Office';
import { finish, left, type Told } from '../sitting';
import { say } from '../shell/Toasts';
import { saveFile, saveTable } from '../tables';
import { Deciding } from './inbox/Deciding';
import { filterOf, moodOf, MOODS, useInboxCounts, WAITS, type Mood, type Query } from './inbox/filter';
import { Preview } from './inbox/Preview';
import { freshenInbox, leaveInbox, MOST, rereadInbox, useInbox, type Row } from './inbox/rows';
import { choose, chooseAll, tell, toggle, useSelection } from './inbox/selection';
import { Undoing } from './inbox/Undoing';
import { Views } from './inbox/Views';
import { Mend } from './mend';

/** Rows fetched beyond those on the screen. */
const AHEAD = 60;
const DAY = 86_400_000;
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const said = (p: Row['foundProblems'][number]) => (language === 'zh' ? p.zh : p.en);

export function Inbox() {
  const { query } = usePlace();
  const named = query.name ?? '';
  const { chosen, told, across } = useSelection();
  // How far somebody looks; to the end where all of it is wanted: chosen, searched, saved.
  const [looked, setLooked] = useState(0);
  const [saving, setSaving] = useState(false);
  const { read, rows: all, total, whole: complete, loading, long } = useInbox(query, named || across || saving ? Infinity : looked + AHEAD);
  const rows = useMemo(() => (named ? all.filter((r) => r.candidate.name.includes(named) || r.candidate.branch.name.includes(named)) : all), [all, named]);
  const picked = useMemo(() => rows.filter((r) => chosen.has(r.id)), [rows, chosen]);
  const done = [...told.values()].filter((one) => one.succeeded).map((one) => one.id);
  const whole = complete && rows.length > 0 && picked.length === rows.length;
  useEffect(() => { if (across) chooseAll(rows.map((r) => r.id)); }, [across, rows]);
  useEffect(() => { if (saving && complete) { saveTable(`jishi-inbox-${today()}`, asTable(rows)); setSaving(false); } }, [saving, complete, rows]);
  const counts = useInboxCounts(query);
  const server = counts?.[moodOf(query)] ?? total;
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState<{ decision: ApprovalDecision; rows: Row[] } | null>(null);
  const [undoing, setUndoing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const again = (ids: string[] = []) => {
    leaveInbox(queries, ids.filter((id) => useSelection.getState().told.get(id)?.succeeded));
    const about = new Set(ids);
    freshenInbox(queries, (row) => about.has(row.id));
    for (const queryKey of [['inbox-counts'], ['counts'], ['approval']]) void queries.invalidateQueries({ queryKey });
  };
  const length = named ? rows.length : Math.min(total, MOST);
  const current = rows[Math.min(at, length - 1)];
  const decide = (decision: ApprovalDecision, some = picked.length ? picked : current ? [current] : []) => { if (some.length) setAsking({ decision, rows: some }); };
  const list = useRef<{ show: (at: number) => void }>(null);
  const show = useCallback((place: number) => { setAt(place); setOpen(true); }, []);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isTyping(event)) return;
      const move = (to: number) => { const place = Math.max(0, Math.min(length - 1, to)); setAt(place); list.current?.show(place); };
      if (event.key === 'j') move(at + 1);
      else if (event.key === 'k') move(at - 1);
      else if (event.key === 'x' && current) toggle(current.id);
      else if (event.key === 'a') decide('APPROVED');
      else if (event.key === 'r') decide('RETURNED');
      else if (event.key === 'u' && done.length) setUndoing(true);
      else if (event.key === '/') search.current?.focus();
      else if (event.key === 'Enter' && current && !(event.target as Element).closest('a,button,summary')) setOpen(true);
      else if (event.key === 'Escape') { if (open) setOpen(false); else choose(new Set()); }
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  return (
    <>
      <Note>{read.data && t(`${total} 件等待审批`, `${total} waiting for a decision`)}</Note>
      <Tools>
        <Views query={query} />
        <Popover label={t('导出', 'Export')} panelClass="menu" button={<><Icon sign="download" />{t('导出', 'Export')}</>}>
          <button disabled={!rows.length} onClick={() => setSaving(true)}>{t(`此筛选的 ${named ? rows.length : length} 件,如表所示(CSV)`, `The ${named ? rows.length : length} of this filter, as shown (CSV)`)}</button>
          <button onClick={() => void exportAll(query)}>{t('此筛选的全部,按字段名(CSV,记入审计)', 'All of this filter, by field names (CSV, kept in the audit trail)')}</button>
        </Popover>
        <AsGraphQL document={InboxDocument} variables={{ filter: filterOf(query), after: null }} />
      </Tools>
      <Left again={() => again(all.map((r) => r.id))} />
      <section className="card inbox">
        <Filters query={query} counts={counts} search={search} />
        {read.isPending ? <div style={{ padding: 16 }}><Waiting /></div> : read.isLoadingError ? <Trouble fault={read.error} again={() => void read.refetch()} />
          : !rows.length ? <Empty>{Object.keys(query).some((k) => query[k]) ? t('没有符合筛选条件的上报。', 'Nothing matches the filter.') : t('没有等待审批的上报。新的上报会自动出现在这里。', 'Nothing waits for a decision. New submissions appear here by themselves.')}</Empty> : <>
            {(whole || across) && <p className="across" role="status">{!complete ? t(`正在取回此筛选的全部:${rows.length} / ${Math.min(total, MOST)} 件…`, `Fetching all of this filter: ${rows.length} of ${Math.min(total, MOST)}…`)
              : named ? t(`已选中搜索“${named}”找到的全部 ${rows.length} 件。`, `All ${rows.length} found by “${named}” are chosen.`)
                : total > MOST ? t(`此筛选共 ${total} 件;一次最多办 ${MOST} 件,已选前 ${rows.length} 件。`, `${total} match this filter; a sitting decides ${MOST} at most, and the first ${rows.length} are chosen.`)
                  : t(`已选中此筛选下的全部 ${rows.length} 件,包括滚动后才看得到的。`, `All ${rows.length} of this filter are chosen, those further down included.`)}</p>}
            {long && server !== total && !read.isFetching && <p className="across" role="status">{t(`列表有变化,现有 ${server} 件。`, `The list has changed: ${server} now.`)} <button className="plain" onClick={() => { setLooked(0); setAt(0); list.current?.show(0); rereadInbox(queries); }}>{t('从头载入', 'Read it from the top')}</button></p>}
            <div className={open && current ? 'desks beside' : 'desks'}>
              <List rows={rows} length={length} at={at} whole={whole || across} handle={list} look={setLooked} show={show} put={setAt} />
              {open && current && <Preview key={current.id} id={current.id} close={() => setOpen(false)} decide={(decision) => decide(decision, [current])} />}
            </div></>}
        <footer><span>{loading && (named || saving) ? t(`已取回 ${all.length} / ${total} 件`, `${all.length} of ${total} fetched`) : t(`共 ${named ? rows.length : total} 件`, `${named ? rows.length : total} submissions`)}</span>
          <span className="keys"><kbd>j</kbd><kbd>k</kbd>{t('移动', 'move')} <kbd>x</kbd>{t('选择', 'choose')} <kbd>Enter</kbd>{t('预览', 'preview')} <kbd>a</kbd>{t('通过', 'approve')} <kbd>r</kbd>{t('退回', 'return')} <kbd>?</kbd>{t('全部快捷键', 'all keys')}</span>
          <span className="grow" />{done.length > 0 && <button onClick={() => setUndoing(true)}>{t(`撤销刚办的 ${done.length} 件`, `Reverse the ${done.length} just decided`)}</button>}</footer>
        {picked.length > 0 && (
          <div className="batch" role="region" aria-label={t('批量操作', 'Bulk')}>
            <strong>{whole ? t(`已选全部 ${picked.length} 件`, `All ${picked.length} chosen`) : t(`已选 ${picked.length} 件`, `${picked.length} chosen`)}</strong>
            <button className="bare" onClick={() => choose(new Set())}>{t('清除', 'Clear')}</button>
            <button disabled={across && !complete} onClick={() => decide('REJECTED')}>{t('不通过…', 'Reject…')}</button>
            <button disabled={across && !complete} onClick={() => decide('RETURNED')}>{t('退回…', 'Return…')}</button>
            <button className="primary" disabled={across && !complete} onClick={() => decide('APPROVED')}>{t('通过…', 'Approve…')}</button>
          </div>
        )}
      </section>
      {asking && <Deciding rows={asking.rows} decision={asking.decision} close={() => { setAsking(null); again(asking.rows.map((r) => r.id)); }} />}
      {undoing && <Undoing ids={done} close={() => { setUndoing(false); again(); }} />}
    </>
  );
}

function Filters({ query, counts, search }: { query: Query; counts?: Record<Mood, number>; search: React.RefObject<HTMLInputElement | null> }) {
  const branches = useOffices().filter(({ office }) => office.kind === 'BRANCH');
  const set = (change: Query) => go('inbox', '', { ...query, ...change });
  const mood = moodOf(query);
  return (
    <>
      <div className="filters">
        <input ref={search} type="search" value={query.name ?? ''} onChange={(e) => set({ name: e.target.value })} onKeyDown={(e) => { if (e.key === 'Escape') e.currentTarget.blur(); }} placeholder={t('姓名或支部  /', 'Name or branch  /')} aria-label={t('搜索', 'Search')} />
        <select value={query.kind ?? ''} onChange={(e) => set({ kind: e.target.value })} aria-label={t('上报类型', 'Kind')}>
          <option value="">{t('全部类型', 'All kinds')}</option>
          {Object.keys(enums.ApprovalKind ?? {}).map((k) => <option key={k} value={k}>{word('ApprovalKind', k)}</option>)}
        </select>
        {branches.length > 1 && <select value={query.branch ?? ''} onChange={(e) => set({ branch: e.target.value })} aria-label={t('支部', 'Branch')}>
          <option value="">{t('全部支部', 'All branches')}</option>
          {branches.map(({ office }) => <option key={office.id} value={office.id}>{office.name}</option>)}
        </select>}
        <select value={query.wait ?? ''} onChange={(e) => set({ wait: e.target.value })} aria-label={t('等待时长', 'Waiting')}>
          <option value="">{t('不限等待时长', 'Waiting any time')}</option>
          {WAITS.map(([wait, name]) => <option key={wait} value={wait}>{name}</option>)}
        </select>
        {['name', 'kind', 'branch', 'wait', 'mood'].some((k) => query[k]) && <button className="plain" onClick={() => go('inbox')}>{t('清除筛选', 'Clear')}</button>}
      </div>
      <div className="filters second">
        {(Object.keys(MOODS) as Mood[]).map((m) => <button key={m} className="chip" aria-pressed={m === mood} onClick={() => set({ mood: m === 'all' ? '' : m })}>{MOODS[m][0]} <b>{counts?.[m] ?? '…'}</b></button>)}
      </div>
    </>
  );
}

interface Listed { rows: Row[]; length: number; at: number; whole: boolean; handle: React.RefObject<{ show: (at: number) => void } | null>; look: (to: number) => void; show: (at: number) => void; put: (at: number) => void }
/** As long as the filter is, with the rows that are on the screen; what has not come yet is a bone. */
function List({ rows, length, at, whole, handle, look, show, put }: Listed) {
  const { chosen, told } = useSelection();
  const box = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({ count: length, getScrollElement: () => box.current, estimateSize: () => (innerWidth <= 760 ? 64 : 44), overscan: 10, getItemKey: (i) => rows[i]?.id ?? i });
  const shown = lines.getVirtualItems(), last = shown.at(-1)?.index ?? 0;
  useEffect(() => look(last), [look, last]);
  useEffect(() => { handle.current = { show: (place) => lines.scrollToIndex(place) }; });
  const moved = useMoved((s) => s.people);
  const now = today();
  return (
    <div className="table" ref={box} tabIndex={0} role="table" aria-label={t('等待审批', 'Waiting')} aria-rowcount={length + 1}>
      <div className="row head" role="row">
        <span role="columnheader"><input type="checkbox" checked={whole} aria-label={t(`选择筛选出的全部 ${length} 件`, `Choose all ${length} of this filter`)} onChange={() => (whole ? choose(new Set()) : chooseAll(rows.map((r) => r.id)))} /></span>
        {[t('姓名', 'Name'), t('支部', 'Branch'), t('审批事项', 'Kind'), t('问题', 'Findings'), t('期限', 'Deadline'), t('已等待', 'Waiting'), t('结果', 'Result')].map((h) => <span key={h} role="columnheader">{h}</span>)}
      </div>
      <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="rowgroup">
        {shown.map((line) => {
          const row = rows[line.index];
          if (!row) return <div key={line.key} role="row" aria-rowindex={line.index + 2} aria-busy="true" className="row bone" style={{ transform: `translateY(${line.start}px)` }}><span role="cell" /><span role="cell"><i /></span><span role="cell"><i /></span><span role="cell"><i /></span></div>;
          return <Line key={row.id} row={row} place={line.index} start={line.start} result={told.get(row.id)} chosen={chosen.has(row.id)} current={line.index === at} moved={moved.has(row.candidate.id)} now={now} show={show} put={put} />;
        })}
      </div>
    </div>
  );
}

interface Lined { row: Row; place: number; start: number; result?: Told; chosen: boolean; current: boolean; moved: boolean; now: string; show: (at: number) => void; put: (at: number) => void }
const Line = memo(function Line({ row, place, start, result, chosen, current, moved, now, show, put }: Lined) {
  const rest = row.deadlineOn ? days(now, row.deadlineOn) : null;
  return (
    <div role="row" aria-rowindex={place + 2} className={`row${chosen ? ' chosen' : ''}${current ? ' current' : ''}${moved ? ' moved' : ''}`} style={{ transform: `translateY(${start}px)` }}
      onClick={(e) => { if ((e.target as Element).closest('input,a,button,[popover]')) put(place); else show(place); }}>
      <span role="cell"><input type="checkbox" checked={chosen} onChange={() => toggle(row.id)} aria-label={row.candidate.name} /></span>
      <span role="cell"><a className="name" href={address('people', row.candidate.id)}>{row.candidate.name}</a></span>
      <span role="cell">{row.candidate.branch.name}</span>
      <span role="cell" title={word('ApprovalKind', row.kind)}>{word('ApprovalKind', row.kind)}</span>
      <span role="cell">
        {row.foundProblems.map((p) => <ProblemBadge key={p.guard} problem={{ message: said(p), rule: p.guard, article: p.article, severity: p.severity }} mend={<Mend problem={p} person={row.candidate} />} />)}
        {row.changesSince.length > 0 && <span className="badge warning">{t(`上报后 ${row.changesSince.length} 处变动`, `${row.changesSince.length} changes since`)}</span>}
      </span>
      <span role="cell" className={rest !== null && rest < 0 ? 'day late' : 'day'}>{row.deadlineOn ?? '—'}{rest !== null && <small> {rest < 0 ? t(`逾 ${-rest} 天`, `${-rest} d late`) : t(`${rest} 天`, `${rest} d`)}</small>}</span>
      <span role="cell" className="day" title={row.submittedOn}>{t(`${days(row.submittedOn, now)} 天`, `${days(row.submittedOn, now)} d`)}</span>
      <span role="cell">{result && (result.succeeded ? <span className="badge done">✓ {t('已办', 'Done')}</span> : <span className="badge error" title={result.errors.map((e) => e.message).join('\n')}>✕ {result.errors[0]?.message}</span>)}</span>
    </div>
  );
});

/** Calls that a reload or a broken line left unanswered: sent again under their keys. */
function Left({ again }: { again: () => void }) {
  const [kept, setKept] = useState(left);
  const [fault, setFault] = useState('');
  async function resend() {
    setFault('');
    try { await finish(kept, tell); } catch (error) { setFault((error as Error).message); }
    setKept(left());
    again();
  }
  if (!kept.length) return null;
  return (
    <p role="alert" className="card filters" style={{ margin: 0 }}>{t(`上次有 ${kept.length} 批审批没有收到回答。继续发送不会办两次。`, `${kept.length} calls of the last run were not answered. Sending them again does nothing twice.`)}
      <span className="grow" /><span className="problem">{fault}</span><button className="primary" onClick={() => void resend()}>{t('继续发送', 'Send again')}</button></p>
  );
}

async function exportAll(query: Query) {
  try { saveFile(`jishi-inbox-all-${today()}`, await takeExport(InboxExportDocument, { filter: filterOf(query) })); } catch (fault) { say((fault as Error).message); }
}

const asTable = (rows: Row[]) => [[t('姓名', 'Name'), t('支部', 'Branch'), t('审批事项', 'Kind'), t('问题', 'Findings'), t('期限', 'Deadline'), t('提交日期', 'Submitted')],
  ...rows.map((r) => [r.candidate.name, r.candidate.branch.name, word('ApprovalKind', r.kind), r.foundProblems.map(said).join(';'), r.deadlineOn ?? '', r.submittedOn])];
