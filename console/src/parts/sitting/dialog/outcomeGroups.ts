/** The results of a run, grouped by the rule that refused them or warned of them. */
import type { RowProblem, RowResult } from '../rowResult';

export interface ProblemGroup {
  key: string;
  problem?: RowProblem;
  ids: string[];
}

const keyOf = (problem?: RowProblem) => (problem ? `${problem.rule ?? problem.code}${problem.message}` : '');

function grouped(found: { id: string; problem?: RowProblem }[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { id, problem } of found) {
    const key = keyOf(problem);
    const group = groups.get(key) ?? { key, problem, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export function outcomeGroups(results: RowResult[]) {
  const failed = results.filter((result) => !result.succeeded);
  const warned = results.filter((result) => result.succeeded && result.warnings.length);
  return {
    failed: failed.length,
    succeeded: results.length - failed.length,
    warned: warned.length,
    /** A row that several rules refuse counts for the first. */
    refusals: grouped(failed.map(({ askedId, errors }) => ({ id: askedId, problem: errors[0] }))),
    warnings: grouped(
      warned.flatMap(({ askedId, warnings }) => warnings.map((problem) => ({ id: askedId, problem }))),
    ),
  };
}
