import { useState } from 'react';
import { t } from '../../shell/language';
import { Modal } from '../Modal';
import type { Sitting, TakenBack } from './calls';

interface Asked<I extends object> {
  title: string;
  note: string;
  sitting: Sitting<I>;
  ids: string[];
  take: (ids: string[], reason: string, tell: (many: number) => void) => Promise<TakenBack>;
  close: () => void;
}

/** Takes back what was just done: a recorded act, with a reason. */
export function Undoing<I extends object>({ title, note, sitting, ids, take, close }: Asked<I>) {
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const [many, setMany] = useState<number | null>(null);
  async function act() {
    setMany(0);
    try {
      const { done, refused } = await take(ids, reason, setMany);
      sitting.forget(done);
      if (refused.length)
        setSaid(
          t(
            `已撤销 ${done.length} 件;${refused.length} 件未能撤销:`,
            `${done.length} reversed; ${refused.length} not: `,
          ) + [...new Set(refused)].join(';'),
        );
      else close();
    } catch (fault) {
      setSaid((fault as Error).message);
    } finally {
      setMany(null);
    }
  }
  return (
    <Modal title={title} close={close}>
      <p className="quiet">{note}</p>
      <label>
        {t('理由(记入档案)', 'Reason (kept in the file)')}
        <textarea required rows={2} value={reason} onChange={(e) => setReason(e.target.value)} />
      </label>
      {many !== null && (
        <label>
          {t(`${many} / ${ids.length} 已处理`, `${many} of ${ids.length} done`)}
          <progress max={ids.length} value={many} />
        </label>
      )}
      <p role="alert" className="problem">
        {said}
      </p>
      <div className="actions">
        <span className="grow" />
        <button onClick={close}>{t('关闭', 'Close')}</button>
        <button className="primary" disabled={many !== null || !reason.trim()} onClick={() => void act()}>
          {t('撤销', 'Reverse')}
        </button>
      </div>
    </Modal>
  );
}
