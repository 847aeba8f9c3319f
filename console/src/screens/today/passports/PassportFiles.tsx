import { useState } from 'react';
import { type Issued, issue } from '../../../parts/prints/issuing';
import { mayIssue } from '../../../parts/prints/prints';
import { useMe } from '../../../shell/may';
import { say } from '../../../shell/toasts';
import { w } from './words';
import './passports.css';

const KIND = 'transfer_passport';

/** What goes along with who leaves the system: issued, then the file that is signed, its signature and the paper. */
export function PassportFiles({ transfer }: { transfer: string }) {
  const role = useMe()?.role;
  const [issued, setIssued] = useState<Issued | null>(null);
  if (!mayIssue(KIND, role)) return null;
  if (!issued) {
    const make = () => void issue(KIND, transfer).then(setIssued, (fault: Error) => say(fault.message));
    return (
      <div className="passport-files">
        <button type="button" className="step" onClick={make}>
          {w.files}
        </button>
      </div>
    );
  }
  const at = `/papers/${KIND}/${encodeURIComponent(transfer)}`;
  return (
    <div className="passport-files">
      <span className="quiet">{w.issued(issued.number)}</span>
      <a href={`${at}?format=json`} download>
        {w.json}
      </a>
      <a href={`${at}?format=sig`} download>
        {w.signature}
      </a>
      <a href={issued.url} target="_blank" rel="noopener">
        {w.pdf}
      </a>
      <span className="quiet">{w.sensitive}</span>
    </div>
  );
}
