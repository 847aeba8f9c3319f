import { Mend } from '../../../parts/mend/Mend';
import { ProblemBadge } from '../../../parts/ProblemBadge';
import type { Person } from '../types';

/** What is overdue and what does not fit, each with the operation that settles it. */
export function Findings({ person }: { person: Person }) {
  const problems = [
    ...person.overdue.map((problem) => ({ ...problem, severity: 'ERROR' })),
    ...person.anomalies,
  ];
  if (!problems.length) return null;
  return (
    <p>
      {problems.map((problem, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may be found twice with the same words
        <ProblemBadge key={i} problem={problem} mend={<Mend problem={problem} person={person} />} />
      ))}
    </p>
  );
}
