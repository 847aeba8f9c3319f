import { Fragment } from 'react';
import { word } from '../shell/word';
import { w } from './words';

/** What the judge says of one thing that is wrong or missing. */
export interface Problem {
  message: string;
  rule?: string | null;
  article?: string | null;
  severity?: string | null;
  readyOn?: string | null;
  dueFrom?: string | null;
  dueOn?: string | null;
}

/** The rule, the article and the days of a problem, as far as it has them. */
export function ProblemFacts({ problem }: { problem: Problem }) {
  const facts: [name: string, value: string | null | undefined][] = [
    [w.problem.severity, word('Severity', problem.severity)],
    [w.problem.rule, problem.rule],
    [w.problem.article, problem.article],
    [w.problem.from, problem.readyOn],
    [w.problem.owed, problem.dueFrom],
    [w.problem.due, problem.dueOn],
  ];
  return (
    <dl>
      {facts.map(
        ([name, value]) =>
          value && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
