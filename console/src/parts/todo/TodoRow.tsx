import type { ReactNode } from 'react';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import './todo.css';

/** A date stands as it is; the rest on a ground. */
export type Tone = 'bad' | 'warn' | 'own' | 'plain' | 'date';

interface Props {
  id?: string;
  /** What it is, in a word, and how much that weighs. */
  tag?: string;
  tone: Tone;
  person: { id: string; name: string; stage?: string };
  /** Where one looks after more than a branch. */
  branch?: string;
  sentence: ReactNode;
  /** Under it: who said it, and when. */
  below?: string;
  when?: string;
  isLate?: boolean;
  act: { href: string; label: string; isUrgent?: boolean };
  current?: boolean;
}

/** Something to do for somebody: what, for whom, why, by when, and the one button that opens its form. */
export function TodoRow(props: Props) {
  const { id, tag, tone, person, branch, sentence, below, when, isLate, act, current } = props;
  const where = [person.stage && word('Stage', person.stage), branch].filter(Boolean).join(' · ');
  const buttonClass = `do${act.isUrgent ? ' urgent' : ''}${current ? ' primary' : ''}`;
  return (
    <li
      className={`todo-row${below ? ' two' : ''}${current ? ' current' : ''}`}
      data-key={id}
      aria-current={current}
    >
      <span className="tag">
        {tag && (tone === 'date' ? <b>{tag}</b> : <span className={`badge ${BADGES[tone]}`}>{tag}</span>)}
      </span>
      <span className="whose">
        {person.id ? <a href={address('people', person.id)}>{person.name}</a> : <b>{person.name}</b>}
        {where && <small>{where}</small>}
      </span>
      <span className="what">
        <span>{sentence}</span>
        {below && <small>{below}</small>}
      </span>
      <span className={isLate ? 'when late' : 'when'}>{when}</span>
      <a className={buttonClass} href={act.href} aria-label={`${act.label} ${person.name}`}>
        {act.label}
      </a>
    </li>
  );
}

const BADGES: Record<Exclude<Tone, 'date'>, string> = { bad: 'error', warn: '', own: 'task', plain: 'still' };
