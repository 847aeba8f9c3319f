import { ProblemBadge } from '../ProblemBadge';
import { type Answer, withDetail } from './answer';

/** What is wrong with a form that was sent, and what was noticed besides; one that is done has its receipt. */
export function Outcome({ answer, fault }: { answer: Answer | null; fault: string }) {
  const refused = answer?.errors.length ? answer : null;
  return (
    <>
      <p role="status">
        {refused?.warnings?.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is never changed, and two warnings may read alike
          <ProblemBadge key={i} problem={{ ...one, severity: 'WARNING' }} />
        ))}
      </p>
      <p role="alert">
        {refused?.errors.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is never changed, and two errors may read alike
          <ProblemBadge key={i} problem={{ ...one, message: withDetail(one.message, one.detail) }} />
        ))}
        {fault && <span className="problem">{fault}</span>}
      </p>
    </>
  );
}
