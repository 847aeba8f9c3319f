import { Mend } from '../../../parts/mend/Mend';
import { ProblemBadge } from '../../../parts/ProblemBadge';
import { w } from '../words';
import type { SectionProps } from './submission';

/** What would be unmet if it were decided today, and what was explained when it was submitted. */
export function ProblemsNow({ submission }: SectionProps) {
  const { problemsNow, acknowledgements, candidate } = submission;
  return (
    <section>
      <h3>{w.preview.ifDecidedToday}</h3>
      {!problemsNow.length && <p className="good">{w.preview.noProblem}</p>}
      {problemsNow.map((problem, at) => (
        <ProblemBadge
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may be unmet twice, and the list is replaced as a whole
          key={at}
          problem={problem}
          mend={<Mend problem={problem} person={candidate} />}
        />
      ))}
      {acknowledgements.map(({ rule, text }) => (
        <p key={rule} className="quiet">
          {`${rule}:${text}`}
        </p>
      ))}
    </section>
  );
}
