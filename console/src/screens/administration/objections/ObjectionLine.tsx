import { useState } from 'react';
import { ActForm } from '../../../parts/form/ActForm';
import { ANSWER, type Objection, WAITING } from '../../../parts/objections/useObjections';
import { minuteOf } from '../../../shell/days';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { act } from '../act';
import { w } from './words';

const LOOK = {
  OPEN: 'badge warning',
  TAKEN_UP: 'badge plain',
  UNFOUNDED: 'badge done',
  FOUNDED: 'badge error',
};

/** One objection: against whom, what it says, what was found; and the form to deal with it. */
export function ObjectionLine({ objection }: { objection: Objection }) {
  const { id, number, content, contact, status, finding, receivedAt, answeredAt, version, notice } =
    objection;
  const { candidate } = objection;
  const [isOpen, setIsOpen] = useState(false);
  const isWaiting = WAITING.includes(status);
  const facts = [
    [w.number, number],
    [w.contact, contact || w.nameless],
  ];
  return (
    <li>
      <div className="whose">
        <a href={address('people', candidate.id)}>{candidate.name}</a>
        <span>{candidate.branch.name}</span>
        <a href={address('people', candidate.id, { read: notice })}>{w.notice}</a>
      </div>
      <div className="what">
        <p className="as-written">{content}</p>
        <dl>
          {facts.map(([title, told]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="when">
        <span className={LOOK[status]}>{word('ObjectionStatus', status)}</span>
        <span className="due">
          {answeredAt ? w.answered(minuteOf(answeredAt)) : w.received(minuteOf(receivedAt))}
        </span>
        {isWaiting && (
          <button
            type="button"
            className="step"
            aria-expanded={isOpen}
            aria-label={w.answerOf(number)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {w.answer}
          </button>
        )}
      </div>
      {finding && (
        <p className="note">
          <span className="quiet">{w.finding}</span> {finding}
        </p>
      )}
      {isOpen && isWaiting && (
        <div className="answer">
          <ActForm act={act(ANSWER)} fixed={{ id, version }} />
        </div>
      )}
    </li>
  );
}
