import { type ChangeEvent, useState } from 'react';
import { minuteOf } from '../../shell/days';
import { CopyButton } from '../CopyButton';
import { CodeSheet } from './CodeSheet';
import { contactOf, type Registration } from './codes';
import { w } from './words';
import './codes.css';

/** A code that was just made: shown to whoever stands there, copied, printed. */
export function CodeCard({ code, name, close }: { code: Registration; name: string; close: () => void }) {
  const [isNamed, setIsNamed] = useState(false);
  function choose(event: ChangeEvent<HTMLInputElement>) {
    // The card may lie over a form, of which this is no field.
    event.stopPropagation();
    setIsNamed(event.target.checked);
  }
  return (
    <>
      <div className="code-card">
        <img src={code.qr} alt={w.picture} width={264} height={264} />
        <div>
          <dl>
            <Fact title={w.branch}>{code.branch?.name}</Fact>
            <Fact title={w.committee}>{code.branch?.superior?.name}</Fact>
            <Fact title={w.until}>{minuteOf(code.expiresAt)}</Fact>
            <Fact title={w.contact}>{contactOf(code) || w.noContact}</Fact>
          </dl>
          <code className="address">{code.url}</code>
          <CopyButton text={code.url}>{w.copy}</CopyButton>
        </div>
      </div>
      <p className="quiet">{w.once}</p>
      <CodeSheet code={code} name={isNamed ? name : ''} />
      <div className="actions">
        <label className="tick">
          <input type="checkbox" checked={isNamed} onChange={choose} />
          {w.withName}
        </label>
        <span className="grow" />
        <button type="button" onClick={close}>
          {w.close}
        </button>
        <button type="button" className="primary" onClick={() => window.print()}>
          {w.print}
        </button>
      </div>
    </>
  );
}

export function Fact({ title, children }: { title: string; children?: string | null }) {
  if (!children) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
