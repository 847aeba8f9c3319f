import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { enums } from 'virtual:schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import { create } from 'zustand';
import { ask } from '../api';
import { DecideApprovalsDocument, InboxDocument, ReverseDecisionsDocument, type InboxQuery, type ApprovalDecision, type ApprovalFilter, type ApprovalKind, type DecideApprovalsInput } from '../gql/graphql';
import { AsGraphQL, Empty, Modal, Trouble, Waiting, word } from '../parts';
import { address, go, language, t, today, usePlace } from '../place';
import { finish, left, run, slices, type Told } from '../sitting';

type Row = InboxQuery['approvals']['nodes'][number];

/** Kept outside the screen: it is taken off the page when another is shown, and a selection of hundreds must not be lost. */
const useSelection = create<{ chosen: Set<string>; told: Map<string, Told> }>(() => ({ chosen: new Set(), told: new Map() }));
const choose = (chosen: Set<string>) => useSelection.setState({ chosen });

async function everything(filter: ApprovalFilter): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { approvals }: InboxQuery = await ask(InboxDocument, { filter, after });
    rows.push(...approvals.nodes);
    after = approvals.pageInfo.hasNextPage ? (approvals.pageInfo.endCursor ?? null) : null;
  } while (after && rows.length < 5000);
  return rows;
}

type Mood = 'all' | 'clear' | 'warned' | 'changed' | 'late';
const MOODS: [Mood, string][] = [['all', t('全部', 'All')], ['clear', t('无提醒', 'No warnings')], ['warned', t('有提醒', 'With warnings')], ['changed', t('上报后有变动', 'Changed since')], ['late', t('已逾期', 'Overdue')]];
const isIn = (mood: Mood, row: Row) =>
  mood === 'all' || (mood === 'clear' ? !row.hasWarnings && !row.changesSince.length : mood === 'warned' ? row.hasWarnings
    : mood === 'changed' ? row.changesSince.length > 0 : !!row.deadlineOn && row.deadlineOn < today());

export function Inbox() {
  const { query } = usePlace();
  const kind = query.kind ?? '', mood = (query.mood ?? 'all') as Mood, named = query.name ?? '';
  const filter: ApprovalFilter = { status: ['SUBMITTED'], ...(kind && { kind: [kind as ApprovalKind] }) };
  const read = useQuery({ queryKey: ['inbox', kind], queryFn: () => everything(filter) });
  const { chosen, told } = useSelection();
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<ApprovalDecision | null>(null);
  const [undoing, setUndoing] = useState(false);
  // Calls that a reload or a broken line left unanswered: sent again under their keys.
  const [kept, setKept] = useState(left);
  const [keptFault, setKeptFault] = useState('');
  async function resend() {
    try {
      await finish(kept, (results) => useSelection.setState((s) => ({ told: new Map([...s.told, ...results.map((r) => [r.id, r] as const)]) })));
    } catch (fault) { setKeptFault((fault as Error).message); }
    setKept(left());
    void read.refetch();
  }
  const set = (change: Record<string, string>) => go('inbox', '', { ...query, ...change });

  const all = read.data ?? [];
  const rows = useMemo(() => all.filter((r) => isIn(mood, r) && (!named || r.candidate.name.includes(named) || r.candidate.branch.name.includes(named))), [all, mood, named]);
  const picked = rows.filter((r) => chosen.has(r.id));
  const done = [...told.values()].filter((one) => one.succeeded);

  const box = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const lines = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => (innerWidth <= 760 ? 64 : 44), overscan: 12 });

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  }

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input:not([type=checkbox]),textarea,select,dialog,.monaco-editor,[role=dialog]')) return;
      const row = rows[at];
      const move = (to: number) => { const place = Math.max(0, Math.min(rows.length - 1, to)); setAt(place); lines.scrollToIndex(place); };
      if (event.key === 'j') move(at + 1);
      else if (event.key === 'k') move(at - 1);
      else if (event.key === 'x' && row) toggle(row.id);
      else if (event.key === 'a' || event.key === 'r') { if (!picked.length && row) choose(new Set([row.id])); setAsking(event.key === 'a' ? 'APPROVED' : 'RETURNED'); }
      else if (event.key === 'u' && done.length) setUndoing(true);
      else if (event.key === '/') search.current?.focus();
      else if (event.key === 'Escape') choose(new Set());
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  if (read.isPending) return <Waiting />;
  if (read.isError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const whole = rows.length > 0 && picked.length === rows.length;
  return (
    <section className="card inbox">
      {kept.length > 0 && (
        <p role="alert" className="filters">{t(`上次有 ${kept.length} 批审批没有收到回答。继续发送不会办两次。`, `${kept.length} calls of the last run were not answered. Sending them again does nothing twice.`)}
          <button className="primary" onClick={() => void resend()}>{t('继续发送', 'Send again')}</button><span className="problem">{keptFault}</span></p>
      )}
      <div className="filters">
        <input ref={search} type="search" value={named} onChange={(e) => set({ name: e.target.value })} placeholder={t('搜索姓名、支部(/)', 'Name or branch (/)')} aria-label={t('搜索', 'Search')} />
        <select value={kind} onChange={(e) => set({ kind: e.target.value })} aria-label={t('上报类型', 'Kind')}>
          <option value="">{t('全部类型', 'All kinds')}</option>
          {Object.keys(enums.ApprovalKind ?? {}).map((k) => <option key={k} value={k}>{word('ApprovalKind', k)}</option>)}
        </select>
        {MOODS.map(([m, name]) => <button key={m} className="chip" aria-pressed={m === mood} onClick={() => set({ mood: m === 'all' ? '' : m })}>{name} {all.filter((r) => isIn(m, r)).length}</button>)}
        <span className="grow" />
        <button onClick={() => table(rows)}>{t('导出 CSV', 'Export CSV')}</button>
        <AsGraphQL document={InboxDocument} variables={{ filter, after: null }} />
      </div>
      {!rows.length ? <Empty>{all.length ? t('没有符合筛选条件的上报。', 'Nothing matches the filter.') : t('没有等待审批的上报。', 'Nothing waits for a decision.')}</Empty> : (
        <div className="table" ref={box} tabIndex={0} role="table" aria-label={t('等待审批', 'Waiting')} aria-rowcount={rows.length + 1}>
          <div className="row head" role="row">
            <span role="columnheader"><input type="checkbox" checked={whole} aria-label={t(`选择筛选出的全部 ${rows.length} 件`, `Choose all ${rows.length} of this filter`)} onChange={() => choose(whole ? new Set() : new Set(rows.map((r) => r.id)))} /></span>
            {[t('姓名', 'Name'), t('支部', 'Branch'), t('审批事项', 'Kind'), t('问题', 'Findings'), t('期限', 'Deadline'), t('提交日期', 'Submitted'), t('结果', 'Result')].map((h) => <span key={h} role="columnheader">{h}</span>)}
          </div>
          <div style={{ height: lines.getTotalSize(), position: 'relative' }} role="rowgroup">
            {lines.getVirtualItems().map((line) => {
              const row = rows[line.index]!, result = told.get(row.id);
              return (
                <div key={row.id} role="row" aria-rowindex={line.index + 2} className={`row${chosen.has(row.id) ? ' chosen' : ''}${line.index === at ? ' current' : ''}`} style={{ transform: `translateY(${line.start}px)` }} onClick={() => setAt(line.index)}>
                  <span role="cell"><input type="checkbox" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} aria-label={row.candidate.name} /></span>
                  <span role="cell"><a href={address('people', row.candidate.id)}>{row.candidate.name}</a></span>
                  <span role="cell">{row.candidate.branch.name}</span>
                  <span role="cell">{word('ApprovalKind', row.kind)}</span>
                  <span role="cell">
                    {row.foundProblems.map((p) => <span key={p.guard} className={`badge ${p.severity.toLowerCase()}`} title={p.article}>{language === 'zh' ? p.zh : p.en}</span>)}
                    {row.changesSince.length > 0 && <span className="badge warning">{t(`上报后 ${row.changesSince.length} 处变动`, `${row.changesSince.length} changes since`)}</span>}
                  </span>
                  <span role="cell" className={row.deadlineOn && row.deadlineOn < today() ? 'late' : ''}>{row.deadlineOn ?? '—'}</span>
                  <span role="cell">{row.submittedOn}</span>
                  <span role="cell">{result && (result.succeeded ? <span className="badge done">✓ {t('已办', 'Done')}</span> : <span className="badge error" title={result.errors.map((e) => e.message).join('\n')}>✕ {result.errors[0]?.message}</span>)}</span>
                </div>
              );
            })}
          </div>
        </div>
      )}
      <footer><span>{t(`共 ${rows.length} 件`, `${rows.length} submissions`)}</span><span className="keys"><kbd>j</kbd><kbd>k</kbd>{t('移动', 'move')} <kbd>x</kbd>{t('选择', 'choose')} <kbd>a</kbd>{t('通过', 'approve')} <kbd>r</kbd>{t('退回', 'return')} <kbd>u</kbd>{t('撤销', 'reverse')}</span>
        {done.length > 0 && <button onClick={() => setUndoing(true)}>{t(`撤销刚办的 ${done.length} 件`, `Reverse the ${done.length} just decided`)}</button>}</footer>
      {picked.length > 0 && (
        <div className="batch" role="region" aria-label={t('批量操作', 'Bulk')}>
          <strong>{whole ? t(`已选筛选出的全部 ${picked.length} 件`, `All ${picked.length} of this filter`) : t(`已选 ${picked.length} 件`, `${picked.length} chosen`)}</strong>
          <button onClick={() => choose(new Set())}>{t('清除', 'Clear')}</button>
          <button onClick={() => setAsking('REJECTED')}>{t('不通过…', 'Reject…')}</button>
          <button onClick={() => setAsking('RETURNED')}>{t('退回…', 'Return…')}</button>
          <button className="primary" onClick={() => setAsking('APPROVED')}>{t('通过…', 'Approve…')}</button>
        </div>
      )}
      {asking && <Deciding rows={picked} decision={asking} close={() => { setAsking(null); setKept(left()); void read.refetch(); }} />}
      {undoing && <Undoing ids={done.map((one) => one.id)} close={() => { setUndoing(false); void read.refetch(); }} />}
    </section>
  );
}

/** Opinion → dry run, which explains itself by rule → the run in calls of 200 → what became of each. */
function Deciding({ rows, decision, close }: { rows: Row[]; decision: ApprovalDecision; close: () => void }) {
  const [opinion, setOpinion] = useState(decision === 'APPROVED' ? t('同意。', 'Agreed.') : '');
  const [metOn, setMetOn] = useState(today());
  const [votes, setVotes] = useState<Record<string, string>>({});
  const [dry, setDry] = useState<Told[] | null>(null);
  const [progress, setProgress] = useState<{ of: number; told: Told[] } | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const admissions = decision === 'APPROVED' ? rows.filter((r) => r.kind === 'ADMISSION_APPROVAL') : [];
  const meets = rows.some((r) => r.kind === 'ADMISSION_APPROVAL' || r.kind === 'CONVERSION_APPROVAL');

  function input(some: Row[]): DecideApprovalsInput {
    return {
      decision, opinion, errorPolicy: 'REJECT_FAILED_ROWS', ...(meets && { committeeMetOn: metOn }),
      items: some.map((r) => {
        const [due, present, approve, oppose, abstain] = (votes[r.id] ?? '').split(/[\s,,]+/).filter(Boolean).map(Number);
        return { id: r.id, version: r.version, ...(present !== undefined && { vote: { due: due ?? 0, present, approve: approve ?? 0, oppose: oppose ?? 0, abstain: abstain ?? 0 } }) };
      }),
    } as DecideApprovalsInput;
  }
  async function tryOut() {
    setBusy(true); setFault(null);
    try {
      const told: Told[] = [];
      for (const some of slices(rows)) told.push(...(await ask(DecideApprovalsDocument, { input: { ...input(some), validateOnly: true } })).decideApprovals.results);
      setDry(told);
    } catch (error) { setFault(error as Error); } finally { setBusy(false); }
  }
  async function act(some: Row[]) {
    setBusy(true); setFault(null); setProgress({ of: some.length, told: [] });
    const told: Told[] = [];
    try {
      await run(slices(some).map((part) => input(part)), (results) => {
        told.push(...results);
        setProgress({ of: some.length, told: [...told] });
        useSelection.setState((s) => ({ told: new Map([...s.told, ...results.map((r) => [r.id, r] as const)]) }));
      });
      choose(new Set(told.filter((r) => !r.succeeded).map((r) => r.id)));
    } catch (error) { setFault(error as Error); } finally { setBusy(false); }
  }
  function paste(text: string, from: number) {
    const given = text.trim().split(/\r?\n/);
    setVotes((before) => ({ ...before, ...Object.fromEntries(given.map((line, i) => [admissions[from + i]?.id ?? '', line.trim()])) }));
    setDry(null);
  }
  const shown = progress?.told ?? dry;
  const failed = shown?.filter((r) => !r.succeeded) ?? [];
  const warned = shown?.filter((r) => r.succeeded && r.warnings.length).length ?? 0;
  const byRule = Map.groupBy(failed, (r) => r.errors[0] ? `${r.errors[0].rule ?? r.errors[0].code} · ${r.errors[0].message}` : '');
  const names = new Map(rows.map((r) => [r.id, r.candidate.name]));
  return (
    <Modal title={`${word('ApprovalDecision', decision)} · ${t(`${rows.length} 件`, `${rows.length} submissions`)}`} close={close}>
      {!progress && <>
        <label>{t('审批意见', 'Opinion')}<textarea value={opinion} required rows={2} onChange={(e) => { setOpinion(e.target.value); setDry(null); }} /></label>
        {meets && <label>{t('党委会议日期', "Day of the committee's meeting")}<input type="date" value={metOn} onChange={(e) => { setMetOn(e.target.value); setDry(null); }} /></label>}
        {admissions.length > 0 && (
          <fieldset><legend>{t('逐人表决:应到 实到 赞成 反对 弃权(可从表格粘贴)', 'Votes one by one: due present for against abstained (paste from a spreadsheet)')}</legend>
            <div className="votes" tabIndex={0}>{admissions.map((r, i) => (
              <label key={r.id}>{r.candidate.name}<input value={votes[r.id] ?? ''} placeholder="9 9 9 0 0" inputMode="numeric"
                onPaste={(e) => { const text = e.clipboardData.getData('text'); if (/[\n\t]/.test(text)) { e.preventDefault(); paste(text, i); } }}
                onChange={(e) => { setVotes({ ...votes, [r.id]: e.target.value }); setDry(null); }} /></label>
            ))}</div>
          </fieldset>
        )}
      </>}
      {progress && <label>{t(`${progress.told.length}/${progress.of} 已处理`, `${progress.told.length} of ${progress.of} done`)}<progress max={progress.of} value={progress.told.length} /></label>}
      {shown && (
        <div className="outcome" role="status">
          <p><b className="good">{shown.length - failed.length}</b> {progress ? t('件已办', 'done') : t('件可以办理', 'will pass')} · <b className="late">{failed.length}</b> {progress ? t('件未办', 'not done') : t('件会被跳过', 'will be skipped')}{warned > 0 && ' · ' + t(`${warned} 件有提醒`, `${warned} with warnings`)}</p>
          <ul>{[...byRule].map(([why, some]) => <li key={why}><b>{some.length}</b> {why}<details><summary>{t('名单', 'Who')}</summary>{some.map((r) => names.get(r.id)).join('、')}</details></li>)}</ul>
        </div>
      )}
      {fault && <p className="problem" role="alert">{fault.message}{progress && t('。未送达的部分用同一编号重发,不会办两次。', ' What was not delivered is sent again under the same key; nothing is done twice.')}</p>}
      <div className="actions">
        <AsGraphQL document={DecideApprovalsDocument} variables={{ input: { ...input(rows), validateOnly: true } }} />
        <span className="grow" />
        <button onClick={close} disabled={busy}>{progress ? t('关闭', 'Close') : t('取消', 'Cancel')}</button>
        {progress
          ? failed.length > 0 && <button className="primary" disabled={busy} onClick={() => void act(rows.filter((r) => failed.some((f) => f.id === r.id)))}>{t('重试未办的', 'Retry what failed')}</button>
          : dry ? <button className="primary" disabled={busy || failed.length === dry.length} onClick={() => void act(rows)}>{t(`办理 ${dry.length - failed.length} 件`, `Decide ${dry.length - failed.length}`)}</button>
            : <button className="primary" disabled={busy || !opinion.trim()} onClick={() => void tryOut()}>{busy ? t('试算中…', 'Trying…') : t('试算', 'Dry run')}</button>}
      </div>
    </Modal>
  );
}

function Undoing({ ids, close }: { ids: string[]; close: () => void }) {
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  async function act() {
    try {
      let good = 0;
      const bad: string[] = [];
      for (const some of slices(ids)) {
        const { reverseDecisions: told } = await ask(ReverseDecisionsDocument, { input: { ids: some, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false } });
        good += told.succeeded;
        for (const r of told.results) if (!r.succeeded) bad.push(r.errors[0]?.message ?? '');
        useSelection.setState((s) => { const left = new Map(s.told); for (const r of told.results) if (r.succeeded) left.delete(r.id); return { told: left }; });
      }
      if (bad.length) setSaid(t(`已撤销 ${good} 件;${bad.length} 件未能撤销:`, `${good} reversed; ${bad.length} not: `) + [...new Set(bad)].join(';'));
      else close();
    } catch (fault) { setSaid((fault as Error).message); }
  }
  return (
    <Modal title={t(`撤销 ${ids.length} 件审批决定`, `Reverse ${ids.length} decisions`)} close={close}>
      <label>{t('理由(记入档案)', 'Reason (kept in the file)')}<textarea required rows={2} value={reason} onChange={(e) => setReason(e.target.value)} /></label>
      <p role="alert" className="problem">{said}</p>
      <div className="actions"><span className="grow" /><button onClick={close}>{t('关闭', 'Close')}</button><button className="primary" disabled={!reason.trim()} onClick={() => void act()}>{t('撤销', 'Reverse')}</button></div>
    </Modal>
  );
}

/** A table for a spreadsheet: with its mark, and no cell that a spreadsheet would run. */
function table(rows: Row[]) {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? "'" : '') + text.replaceAll('"', '""')}"`;
  const lines = [[t('姓名', 'Name'), t('支部', 'Branch'), t('审批事项', 'Kind'), t('问题', 'Findings'), t('期限', 'Deadline'), t('提交日期', 'Submitted')],
    ...rows.map((r) => [r.candidate.name, r.candidate.branch.name, word('ApprovalKind', r.kind), r.foundProblems.map((p) => (language === 'zh' ? p.zh : p.en)).join(';'), r.deadlineOn ?? '', r.submittedOn])];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff' + lines.map((l) => l.map(cell).join(',')).join('\r\n')], { type: 'text/csv' }));
  link.download = `jishi-inbox-${today()}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
