/** Small parts that every screen shares: words of the schema, badges, states, a dialog. */
import { enums } from 'virtual:schema';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Fault } from './api';
import { pick, showAsGraphQL, t } from './place';

export const word = (kind: string, value?: string | null) => (value ? pick(enums[kind]?.[value]) || value : '');

interface Found { message: string; rule?: string | null; article?: string | null; severity?: string | null; readyOn?: string | null; dueOn?: string | null }
export function ProblemBadge({ problem }: { problem: Found }) {
  const when = problem.readyOn ? t(`,${problem.readyOn} 起可办`, `, from ${problem.readyOn}`) : problem.dueOn ? t(`,${problem.dueOn} 到期`, `, due ${problem.dueOn}`) : '';
  return (
    <span className={`badge ${(problem.severity ?? 'ERROR').toLowerCase()}`} title={[problem.rule, problem.article].filter(Boolean).join(' · ')}>
      {problem.message}{when}{problem.rule && <small> {problem.rule}</small>}
    </span>
  );
}

export function Trouble({ fault, again }: { fault: Error; again: () => void }) {
  return (
    <div className="state" role="alert">
      <p>{fault.message}</p>
      {(fault as Fault).requestId && <p className="quiet">{t('请求编号', 'Request')} {(fault as Fault).requestId}</p>}
      <button onClick={again}>{t('重试', 'Try again')}</button>
    </div>
  );
}
export const Empty = ({ children }: { children: ReactNode }) => <div className="state"><p>{children}</p></div>;
export const Waiting = () => <div className="state" role="status"><p>{t('载入中…', 'Loading…')}</p></div>;

export function AsGraphQL({ document, variables }: { document: { toString(): string }; variables: unknown }) {
  return <button className="plain" onClick={() => showAsGraphQL(document, variables)}>{t('看 GraphQL', 'Show as GraphQL')}</button>;
}

/** A native modal: focus is kept inside, Escape closes, and it returns to where it was. */
export function Modal({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} onClose={close} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
