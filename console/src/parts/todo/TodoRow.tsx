import type { ReactNode } from 'react';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import './todo.css';

export type Tone = 'bad' | 'warn' | 'own' | 'plain';

interface Props {
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
export function TodoRow({ tag, tone, person, branch, sentence, below, when, isLate, act, current }: Props) {
  const file = address('people', person.id);
  const buttonClass = `do${act.isUrgent ? ' urgent' : ''}${current ? ' primary' : ''}`;
  return (
    <li className={`todo-row${below ? ' two' : ''}${current ? ' current' : ''}`} data-file={file}>
      <span className="tag">{tag && <span className={`badge ${BADGES[tone]}`}>{tag}</span>}</span>
      <span className="whose">
        <a href={file}>{person.name}</a>
        <small>{[person.stage && word('Stage', person.stage), branch].filter(Boolean).join(' · ')}</small>
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

const BADGES: Record<Tone, string> = { bad: 'error', warn: '', own: 'task', plain: 'still' };
