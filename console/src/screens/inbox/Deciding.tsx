/** Opinion and votes → dry run, which explains itself by rule → the run in calls of 200 → what became of each. */
import { useState } from 'react';
import { ask } from '../../api';
import { DecideApprovalsDocument, type ApprovalDecision, type DecideApprovalsInput } from '../../gql/graphql';
import { AsGraphQL, Modal, word } from '../../parts';
import { t, today } from '../../place';
import { run, slices, type Told } from '../../sitting';
import { say } from '../../shell/Toasts';
import type { Row } from './rows';
import { Outcome } from './Outcome';
import { choose, tell } from './selection';
import { counted, FormNumbers, Votes, type Vote } from './Votes';

const MET = ['ADMISSION_APPROVAL', 'CONVERSION_APPROVAL'];

export function Deciding({ rows, decision, close }: { rows: Row[]; decision: ApprovalDecision; close: () => void }) {
  const [opinion, setOpinion] = useState(decision === 'APPROVED' ? t('同意。', 'Agreed.') : '');
  const [metOn, setMetOn] = useState(today());
  const [votes, setVotes] = useState<Record<string, Vote>>({});
  const [forms, setForms] = useState<Record<string, string>>({});
  const [words, setWords] = useState<Record<string, string>>({});
  const [dry, setDry] = useState<Told[] | null>(null);
  const [progress, setProgress] = useState<{ of: number; told: Told[] } | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const met = rows.filter((r) => MET.includes(r.kind)), reviews = rows.filter((r) => r.kind === 'PRE_REVIEW');

  function input(some: Row[]): DecideApprovalsInput {
    const acknowledgements = Object.entries(words).filter(([, text]) => text.trim()).map(([rule, text]) => ({ rule, text }));
    return {
      decision, opinion, errorPolicy: 'REJECT_FAILED_ROWS', acknowledgements, ...(met.length && { committeeMetOn: metOn }),
      items: some.map((r) => ({ id: r.id, version: r.version, ...(counted(votes[r.id]) && { vote: counted(votes[r.id]) }), ...(forms[r.id] && { formSerialNumber: forms[r.id] }) })),
    } as DecideApprovalsInput;
  }
  async function tryOut() {
    setBusy(true); setFault(null);
    try {
      const told: Told[] = [];
      for (const some of slices(rows)) {
        const { decideApprovals } = await ask(DecideApprovalsDocument, { input: { ...input(some), validateOnly: true } });
        if (decideApprovals.errors[0]) throw new Error(decideApprovals.errors[0].message);
        told.push(...decideApprovals.results);
      }
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
        tell(results);
      });
      const left = told.filter((r) => !r.succeeded);
      choose(new Set(left.map((r) => r.id)));
      say(t(`已办 ${told.length - left.length} 件`, `${told.length - left.length} decided`) + (left.length ? t(`,${left.length} 件未办`, `, ${left.length} not`) : ''));
    } catch (error) { setFault(error as Error); } finally { setBusy(false); }
  }
  const changed = <T,>(keep: (value: T) => void) => (value: T) => { keep(value); setDry(null); };
  const shown = progress?.told ?? dry;
  const failed = shown?.filter((r) => !r.succeeded) ?? [];
  // A warning that stops a row until somebody explains it.
  const unexplained = new Map((dry ?? []).flatMap((r) => r.errors).filter((e) => e.code === 'ACKNOWLEDGEMENT_REQUIRED' && e.rule).map((e) => [e.rule!, e.message]));
  const explained = Object.keys(words).filter((rule) => !unexplained.has(rule));
  const names = new Map(rows.map((r) => [r.id, r.candidate.name]));
  return (
    <Modal wide={met.length > 0} title={`${word('ApprovalDecision', decision)} · ${t(`${rows.length} 件`, `${rows.length} submissions`)}`} close={close}>
      {!progress && <>
        <label>{t('审批意见', 'Opinion')}<textarea value={opinion} required rows={2} onChange={(e) => changed(setOpinion)(e.target.value)} /></label>
        {met.length > 0 && <label>{t('党委会议日期', "Day of the committee's meeting")}<input type="date" value={metOn} onChange={(e) => changed(setMetOn)(e.target.value)} /></label>}
        {decision === 'APPROVED' && met.length > 0 && <Votes rows={met} votes={votes} change={changed(setVotes)} />}
        {decision === 'APPROVED' && reviews.length > 0 && <FormNumbers rows={reviews} forms={forms} change={changed(setForms)} />}
        {[...unexplained.keys(), ...explained].map((rule) => <label key={rule}>{t('书面说明', 'Explanation')} · {unexplained.get(rule) ?? rule}<input value={words[rule] ?? ''} onChange={(e) => setWords({ ...words, [rule]: e.target.value })} /></label>)}
      </>}
      {progress && <label>{t(`${progress.told.length} / ${progress.of} 已处理`, `${progress.told.length} of ${progress.of} done`)}<progress max={progress.of} value={progress.told.length} /></label>}
      {shown && <Outcome told={shown} done={!!progress} names={names} />}
      {fault && <p className="problem" role="alert">{fault.message}{progress && t('。未送达的部分用同一编号重发,不会办两次。', ' What was not delivered is sent again under the same key; nothing is done twice.')}</p>}
      <div className="actions">
        <AsGraphQL document={DecideApprovalsDocument} variables={{ input: { ...input(rows), validateOnly: true } }} />
        <span className="grow" />
        <button onClick={close} disabled={busy}>{progress ? t('关闭', 'Close') : t('取消', 'Cancel')}</button>
        {progress
          ? failed.length > 0 && <button className="primary" disabled={busy} onClick={() => void act(rows.filter((r) => failed.some((f) => f.id === r.id)))}>{t('重试未办的', 'Retry what failed')}</button>
          : <>
            {dry && unexplained.size > 0 && <button disabled={busy || ![...unexplained.keys()].some((rule) => words[rule]?.trim())} onClick={() => void tryOut()}>{t('带说明再试算', 'Dry run with the explanation')}</button>}
            {dry ? <button className="primary" disabled={busy || failed.length === dry.length} onClick={() => void act(rows)}>{t(`办理 ${dry.length - failed.length} 件`, `Decide ${dry.length - failed.length}`)}</button>
              : <button className="primary" disabled={busy || !opinion.trim()} onClick={() => void tryOut()}>{busy ? t('试算中…', 'Trying…') : t('试算', 'Dry run')}</button>}</>}
      </div>
    </Modal>
  );
}
