/** What stands where something is missing, coming, or went wrong. */
import type { ReactNode } from 'react';
import type { Fault } from '../shell/api';
import { t } from '../shell/language';
import { Icon, type Sign } from './icons';

export function Trouble({ fault, again }: { fault: Error; again: () => void }) {
  return (
    <div className="state" role="alert">
      <p>{fault.message}</p>
      {(fault as Fault).requestId && (
        <p className="quiet">
          {t('请求编号', 'Request')} {(fault as Fault).requestId}
        </p>
      )}
      <button onClick={again}>{t('重试', 'Try again')}</button>
    </div>
  );
}

export const Empty = ({ children, sign = 'clear' }: { children: ReactNode; sign?: Sign }) => (
  <div className="state">
    <Icon sign={sign} />
    <p>{children}</p>
  </div>
);
/** The shape of what is coming. */
export const Waiting = () => (
  <div className="bones" role="status" aria-label={t('载入中…', 'Loading…')}>
    {[38, 100, 92, 96, 84, 90].map((w) => (
      <i key={w} style={{ width: `${w}%` }} />
    ))}
  </div>
);
