import './receipt.css';
import { acts } from 'virtual:schema';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMay } from '../../../shell/may';
import { address } from '../../../shell/place';
import { linkIn } from '../../codes/codes';
import { NewCode, NewLink } from '../../codes/NewCode';
import { ProblemBadge } from '../../ProblemBadge';
import { secretOf } from '../answer';
import { Secret } from '../Secret';
import { titleOf } from '../titles';
import { undoOf } from '../undo';
import type { Receipt } from './receiptOf';
import { w } from './words';

/** In place of a form that is done: what is on file now, and the ways on from it. */
interface ReceiptCardProps {
  receipt: Receipt;
  /** Of a file that is read anew: the acts that begin from what was made, once it is there. */
  begins?: string[];
  children?: ReactNode;
}

export function ReceiptCard({ receipt, begins, children }: ReceiptCardProps) {
  const { title, lines, answer } = receipt;
  const secret = secretOf(answer);
  const code = answer.registration;
  const link = linkIn(answer);
  const box = useRef<HTMLElement>(null);
  // The button that was pressed is gone: whoever works by keys goes on here.
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="receipt" ref={box} tabIndex={-1} aria-label={w.title(title)}>
      <p role="status">
        <span className="badge done">{w.done}</span>
        <b> {title}</b>
        {answer.replayed && <span className="quiet"> {w.replayed}</span>}
        {secret && <Secret key={secret} secret={secret} />}
        {answer.warnings?.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is never changed, and two warnings may read alike
          <ProblemBadge key={i} problem={{ ...one, severity: 'WARNING' }} />
        ))}
      </p>
      {code && <NewCode key={code.url} code={code} name={answer.candidate?.name ?? ''} />}
      {link && <NewLink key={link.url} link={link} />}
      {!!lines.length && (
        <dl>
          {lines.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="actions">
        <Ways receipt={receipt} begins={begins} />
        <span className="grow" />
        {children}
      </div>
    </section>
  );
}

/** To the record that was made, and to the act that takes it back. */
function Ways({ receipt: { act, candidate, made }, begins }: ReceiptCardProps) {
  const may = useMay();
  const undo = undoOf(act);
  if (!candidate) return null;
  const isStanding = begins ? begins.includes(undo ?? '') : !made?.startsWith('apr_');
  const back = made && undo && isStanding && may(undo) && acts.find(({ name }) => name === undo);
  return (
    <>
      {made && !made.startsWith('apr_') && (
        <a href={address('people', candidate, { read: made })}>{w.open}</a>
      )}
      {back && (
        <a href={address('people', candidate, { act: back.name, record: made })}>{w.undo(titleOf(back))}</a>
      )}
    </>
  );
}
