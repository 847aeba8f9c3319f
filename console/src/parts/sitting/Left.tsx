import { useState } from 'react';
import { t } from '../../shell/language';
import { finish, left, type Sitting } from './calls';

/** Calls that a reload or a broken line left unanswered: sent again under their keys. */
export function Left<I extends object>({
  sitting,
  what,
  again,
}: {
  sitting: Sitting<I>;
  what: string;
  again: () => void;
}) {
  const [kept, setKept] = useState(() => left(sitting));
  const [fault, setFault] = useState('');
  async function resend() {
    setFault('');
    try {
      await finish(sitting, kept, sitting.tell);
    } catch (error) {
      setFault((error as Error).message);
    }
    setKept(left(sitting));
    again();
  }
  if (!kept.length) return null;
  return (
    <p role="alert" className="card filters" style={{ margin: 0 }}>
      {t(
        `上次有 ${kept.length} 批${what}没有收到回答。继续发送不会办两次。`,
        `${kept.length} calls of the last run were not answered. Sending them again does nothing twice.`,
      )}
      <span className="grow" />
      <span className="problem">{fault}</span>
      <button className="primary" onClick={() => void resend()}>
        {t('继续发送', 'Send again')}
      </button>
    </p>
  );
}
