import type { ReactNode } from 'react';
import { address } from '../shell/place';
import { Popover } from './Popover';
import { type Problem, ProblemFacts } from './ProblemFacts';
import { w } from './words';

function whenOf({ readyOn, dueFrom, dueOn }: Problem) {
  if (readyOn) return w.problem.readyOn(readyOn);
  if (dueFrom) return w.problem.dueFrom(dueFrom);
  return dueOn ? w.problem.dueOn(dueOn) : '';
}

/** A problem, short; pressed, it says the rule, the article and the day, and leads to the regulation. */
export function ProblemBadge({ problem, mend }: { problem: Problem; mend?: ReactNode }) {
  const when = whenOf(problem);
  // An English message is a sentence; what follows its clause takes its period's place.
  const message = when ? problem.message.replace(/[.。]$/, '') : problem.message;
  const className = `badge ${(problem.severity ?? 'ERROR').toLowerCase()}`;
  if (!problem.rule && !problem.article)
    return (
      <span className={className}>
        {message}
        {when}
      </span>
    );
  const button = (
    <>
      {message}
      {when}
      {problem.rule && <small> {problem.rule}</small>}
    </>
  );
  return (
    <Popover className={className} label={problem.message} button={button}>
      <p>{problem.message}</p>
      <ProblemFacts problem={problem} />
      <div className="links">
        {problem.rule && (
          <a href={address('regulation', '', { text: problem.rule })}>{w.problem.regulation}</a>
        )}
        {mend}
      </div>
    </Popover>
  );
}
