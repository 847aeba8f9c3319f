/** Small parts that every screen shares: words of the schema, badges, states, a dialog. */
import { enums } from 'virtual:schema';
import { createContext, use, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Fault } from './api';
import { Icon, type Sign } from './icons';
import { address, daysFromToday, pick, showAsGraphQL, t, today } from './place';

export const word = (kind: string, value?: string | null) => (value ? pick(enums[kind]?.[value]) || value : '');

interface Found { message: string; rule?: string | null; article?: string | null; severity?: string | null; readyOn?: string | null; dueOn?: string | null }
/** A finding, short; pressed, it says the rule, the article and the day, and leads to the regulation. */
export function ProblemBadge({ problem, mend }: { problem: Found; mend?: ReactNode }) {
  const when = problem.readyOn ? t(`,${problem.readyOn} 起可办`, `, from ${problem.readyOn}`) : problem.dueOn ? t(`,${problem.dueOn} 到期`, `, due ${problem.dueOn}`) : '';
  // An English message is a sentence; what follows its clause takes its period's place.
  const message = when ? problem.message.replace(/[.。]$/, '') : problem.message;
  const severity = (problem.severity ?? 'ERROR').toLowerCase();
  if (!problem.rule && !problem.article) return <span className={`badge ${severity}`}>{message}{when}</span>;
  return (
    <Popover className={`badge ${severity}`} label={problem.message} button={<>{message}{when}{problem.rule && <small> {problem.rule}</small>}</>}>
      <p>{problem.message}</p>
      <dl>
        {problem.severity && <><dt>{t('程度', 'Weight')}</dt><dd>{word('Severity', problem.severity)}</dd></>}
        {problem.rule && <><dt>{t('规则', 'Rule')}</dt><dd>{problem.rule}</dd></>}
        {problem.article && <><dt>{t('条款', 'Article')}</dt><dd>{problem.article}</dd></>}
        {problem.readyOn && <><dt>{t('最早可办', 'From')}</dt><dd>{problem.readyOn}</dd></>}
        {problem.dueOn && <><dt>{t('期限', 'Due')}</dt><dd>{problem.dueOn}</dd></>}
      </dl>
      <div className="links">{problem.rule && <a href={address('regulation', '', { text: problem.rule })}>{t('查看规程', 'In the regulation')}</a>}{mend}</div>
    </Popover>
  );
}

/** A button with something to read or choose from beneath it: closed by Escape, by a click elsewhere, by a link inside. */
export function Popover({ className, panelClass, label, button, children }: { className?: string; panelClass?: string; label: string; button: ReactNode; children: ReactNode }) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null), panel = useRef<HTMLDivElement>(null);
  // What is inside is made when it is opened: a list has a hundred of these.
  const [open, setOpen] = useState(false);
  function put() {
    const from = opener.current!.getBoundingClientRect(), own = panel.current!.getBoundingClientRect();
    const below = from.bottom + 6 + own.height < innerHeight || from.top < own.height + 12;
    panel.current!.style.left = `${Math.max(8, Math.min(from.left, innerWidth - own.width - 8))}px`;
    panel.current!.style.top = `${below ? Math.min(from.bottom + 6, Math.max(8, innerHeight - own.height - 8)) : from.top - own.height - 6}px`;
  }
  return (
    <>
      <button ref={opener} type="button" className={className} popoverTarget={id} aria-haspopup="dialog">{button}</button>
      <div ref={panel} id={id} popover="auto" className={panelClass} role="dialog" aria-label={label}
        onBeforeToggle={(e) => { if (e.newState === 'open') flushSync(() => setOpen(true)); }} onToggle={(e) => { if (e.newState === 'open') put(); else setOpen(false); }}
        onClick={(e) => { e.stopPropagation(); if ((e.target as Element).closest('a,button:not([aria-pressed])')) panel.current?.hidePopover(); }}>{open && children}</div>
    </>
  );
}

/** The place beside the title of the screen, for what it offers and what it says of itself. */
export const HeadContext = createContext<{ tools: HTMLElement | null; note: HTMLElement | null }>({ tools: null, note: null });
export function Tools({ children }: { children: ReactNode }) { const { tools } = use(HeadContext); return tools && createPortal(children, tools); }
export function Note({ children }: { children: ReactNode }) { const { note } = use(HeadContext); return note && createPortal(children, note); }

export function Trouble({ fault, again }: { fault: Error; again: () => void }) {
  return (
    <div className="state" role="alert">
      <p>{fault.message}</p>
      {(fault as Fault).requestId && <p className="quiet">{t('请求编号', 'Request')} {(fault as Fault).requestId}</p>}
      <button onClick={again}>{t('重试', 'Try again')}</button>
    </div>
  );
}
/** A last day: red when it is past, amber when it comes soon. */
export function Due({ on }: { on?: string | null }) {
  if (!on) return <>—</>;
  const tone = on < today() ? 'error' : on <= daysFromToday(30) ? 'warning' : '';
  return tone ? <span className={`badge ${tone}`}>{on}</span> : <time>{on}</time>;
}
export const Empty = ({ children, sign = 'clear' }: { children: ReactNode; sign?: Sign }) => <div className="state"><Icon sign={sign} /><p>{children}</p></div>;
/** The shape of what is coming. */
export const Waiting = () => <div className="bones" role="status" aria-label={t('载入中…', 'Loading…')}>{[38, 100, 92, 96, 84, 90].map((w) => <i key={w} style={{ width: `${w}%` }} />)}</div>;

export function AsGraphQL({ document, variables }: { document: { toString(): string }; variables: unknown }) {
  return <button className="plain" onClick={() => showAsGraphQL(document, variables)}>{t('看 GraphQL', 'Show as GraphQL')}</button>;
}

/** A native modal: focus is kept inside, Escape closes, and it returns to where it was. */
export function Modal({ title, close, wide, children }: { title: string; close: () => void; wide?: boolean; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it is painted: whoever sees it can close it.
  useLayoutEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} onClose={close} aria-label={title} className={wide ? 'wide' : undefined}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
