import { Mend } from '../../../parts/mend/Mend';
import { ProblemBadge } from '../../../parts/ProblemBadge';
import type { CellProps } from '../../../parts/sitting/table/columns';
import type { Row } from '../rows';
import { w } from '../words';
import { messageOf } from './messageOf';

/** What was unmet when it was submitted, and how much has changed since. */
export function FindingsCell({ row }: CellProps<Row>) {
  return (
    <>
      {row.foundProblems.map((problem) => (
        <ProblemBadge
          key={problem.guard}
          problem={{
            message: messageOf(problem),
            rule: problem.guard,
            article: problem.article,
            severity: problem.severity,
          }}
          mend={<Mend problem={problem} person={row.candidate} />}
        />
      ))}
      {row.changesSince.length > 0 && (
        <span className="badge warning">{w.cells.changesSince(row.changesSince.length)}</span>
      )}
    </>
  );
}
