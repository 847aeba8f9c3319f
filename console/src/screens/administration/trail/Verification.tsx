import { useState } from 'react';
import { word } from '../../../shell/word';
import { type Verified, verify } from './verify';
import { w } from './words';

function useVerification() {
  const [seen, setSeen] = useState<Verified | null>(null);
  const [fault, setFault] = useState('');
  async function begin() {
    setFault('');
    try {
      for await (const page of verify())
        if (page) setSeen(page);
        else setFault(w.verifiersOnly);
    } catch (error) {
      setFault((error as Error).message);
    }
  }
  return { seen, fault, begin };
}

/** Whether the trail is whole: its chains of hashes are computed anew by the server. */
export function Verification() {
  const { seen, fault, begin } = useVerification();
  return (
    <div className="filters">
      <button type="button" className="primary" disabled={seen?.goesOn} onClick={() => void begin()}>
        {w.verify}
      </button>
      <span role="status">
        {seen && <VerifiedBadge seen={seen} />}
        <span className="problem">{fault}</span>
      </span>
    </div>
  );
}

function VerifiedBadge({ seen: { rows, chains, broken, goesOn } }: { seen: Verified }) {
  if (broken)
    return (
      <span className="badge error">{w.broken(broken.place, word('Flaw', broken.flaw), broken.chain)}</span>
    );
  return <span className="badge done">{goesOn ? w.goingOn(rows, chains) : w.whole(rows, chains)}</span>;
}
