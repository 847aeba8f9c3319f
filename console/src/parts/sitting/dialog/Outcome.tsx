/** What a run would do, or did: the sum, and what was refused grouped by the rule that refused it. */
import { useEffect, useRef } from 'react';
import { address } from '../../../shell/place';
import { ProblemBadge } from '../../ProblemBadge';
import type { RowResult } from '../rowResult';
import { w } from '../words';
import { outcomeGroups, type ProblemGroup } from './outcomeGroups';

type Names = Map<string, string>;

export function Outcome({ results, isDone, names }: { results: RowResult[]; isDone: boolean; names: Names }) {
  const self = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says now is to be seen, each time it says something else
  useEffect(() => {
    self.current?.scrollIntoView({ block: 'nearest' });
  }, [results]);
  const { succeeded, failed, warned, refusals, warnings } = outcomeGroups(results);
  return (
    <div ref={self} className="outcome" role="status">
      <p className="sum">
        <span>
          <b className="good">{succeeded}</b> {isDone ? w.outcome.done : w.outcome.willPass}
        </span>
        <span>
          <b className={failed ? 'late' : ''}>{failed}</b>{' '}
          {isDone ? w.outcome.notDone : w.outcome.willBeSkipped}
        </span>
        {warned > 0 && <span>{w.outcome.withWarnings(warned)}</span>}
      </p>
      <ul tabIndex={0} aria-label={w.outcome.reasons}>
        {refusals.map((group) => (
          <Refusal key={group.key} group={group} names={names} />
        ))}
        {warnings.map((group) => (
          <Warning key={group.key} group={group} names={names} />
        ))}
      </ul>
    </div>
  );
}

function Refusal({ group: { problem, ids }, names }: { group: ProblemGroup; names: Names }) {
  return (
    <li>
      <b>{w.outcome.cannot(ids.length)}</b>{' '}
      {problem && <ProblemBadge problem={{ ...problem, severity: 'HARD' }} />}
      {problem?.article && (
        <a href={address('regulation', '', { text: problem.rule ?? '' })}>{problem.article}</a>
      )}
      <Who ids={ids} names={names} />
    </li>
  );
}

function Warning({ group: { problem, ids }, names }: { group: ProblemGroup; names: Names }) {
  return (
    <li>
      {w.outcome.warned(ids.length)}{' '}
      {problem && <ProblemBadge problem={{ ...problem, severity: 'WARNING' }} />}
      <Who ids={ids} names={names} />
    </li>
  );
}

function Who({ ids, names }: { ids: string[]; names: Names }) {
  return (
    <details>
      <summary>{w.outcome.who(ids.length)}</summary>
      {ids.map((id) => names.get(id) ?? id).join(w.outcome.and)}
    </details>
  );
}
