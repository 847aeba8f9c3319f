import { useState } from 'react';
import { resend } from '../calls';
import type { Sitting } from '../sitting';
import { readUnfinishedCalls } from '../unfinishedCalls';
import { w } from '../words';

interface Props<I extends object> {
  sitting: Sitting<I>;
  /** What the calls do, as a noun. */
  act: string;
  freshen: () => void;
}

/** Calls that a reload or a broken line left unanswered: sent again under their keys. */
export function UnfinishedCalls<I extends object>({ sitting, act, freshen }: Props<I>) {
  const [calls, setCalls] = useState(() => readUnfinishedCalls(sitting));
  const [fault, setFault] = useState('');
  async function sendAgain() {
    setFault('');
    try {
      await resend(sitting, calls, sitting.addResults);
    } catch (error) {
      setFault((error as Error).message);
    }
    setCalls(readUnfinishedCalls(sitting));
    freshen();
  }
  if (!calls.length) return null;
  return (
    <p role="alert" className="card filters" style={{ margin: 0 }}>
      {w.unfinished.calls(calls.length, act)}
      <span className="grow" />
      <span className="problem">{fault}</span>
      <button type="button" className="primary" onClick={() => void sendAgain()}>
        {w.unfinished.resend}
      </button>
    </p>
  );
}
