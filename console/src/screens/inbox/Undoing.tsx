import { useState } from 'react';
import { ask } from '../../api';
import { ReverseDecisionsDocument } from '../../gql/graphql';
import { Modal } from '../../parts';
import { t } from '../../place';
import { slices } from '../../sitting';
import { forget } from './selection';

/** Takes back what was just decided: a recorded act with a reason. */
export function Undoing({ ids, close }: { ids: string[]; close: () => void }) {
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  async function act() {
    setBusy(true);
    try {
      let good = 0;
      const bad: string[] = [];
      for (const some of slices(ids)) {
        const { reverseDecisions: told } = await ask(ReverseDecisionsDocument, { input: { ids: some, reason, errorPolicy: 'REJECT_FAILED_ROWS', validateOnly: false } });
        if (told.errors[0]) throw new Error(told.errors[0].message);
        good += told.succeeded;
        bad.push(...told.results.filter((r) => !r.succeeded).map((r) => r.errors[0]?.message ?? ''));
        forget(told.results.filter((r) => r.succeeded).map((r) => r.id));
      }
      if (bad.length) setSaid(t(`已撤销 ${good} 件;${bad.length} 件未能撤销:`, `${good} reversed; ${bad.length} not: `) + [...new Set(bad)].join(';'));
      else close();
    } catch (fault) { setSaid((fault as Error).message); } finally { setBusy(false); }
  }
  return (
    <Modal title={t(`撤销 ${ids.length} 件审批决定`, `Reverse ${ids.length} decisions`)} close={close}>
      <p className="quiet">{t('撤销会记入档案,上报件重新等待审批。后续步骤已经办理的不能撤销。', 'A reversal is kept in the file and the submissions wait again. What later steps rest on cannot be reversed.')}</p>
      <label>{t('理由(记入档案)', 'Reason (kept in the file)')}<textarea required rows={2} value={reason} onChange={(e) => setReason(e.target.value)} /></label>
      <p role="alert" className="problem">{said}</p>
      <div className="actions"><span className="grow" /><button onClick={close}>{t('关闭', 'Close')}</button><button className="primary" disabled={busy || !reason.trim()} onClick={() => void act()}>{t('撤销', 'Reverse')}</button></div>
    </Modal>
  );
}
