/** What stands where something is missing, coming, or went wrong. */
import type { ReactNode } from 'react';
import type { Fault } from '../shell/api';
import { Icon, type Sign } from './icons';
import { w } from './words';

export function Trouble({ fault, again }: { fault: Error; again: () => void }) {
  const { requestId } = fault as Partial<Fault>;
  return (
    <div className="state" role="alert">
      <p>{fault.message}</p>
      {requestId && (
        <p className="quiet">
          {w.request} {requestId}
        </p>
      )}
      <button type="button" onClick={again}>
        {w.again}
      </button>
    </div>
  );
}

export const Empty = ({ children, sign = 'clear' }: { children: ReactNode; sign?: Sign }) => (
  <div className="state">
    <Icon sign={sign} />
    <p>{children}</p>
  </div>
);

// How long the lines are, in per cent: like a heading and what follows it.
const LINES = [38, 100, 92, 96, 84, 90];

/** The shape of what is coming. */
export const Waiting = () => (
  <div className="bones" role="status" aria-label={w.loading}>
    {LINES.map((width) => (
      <i key={width} style={{ width: `${width}%` }} />
    ))}
  </div>
);
