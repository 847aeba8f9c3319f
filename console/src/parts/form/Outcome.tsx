import { NewCode } from '../codes/NewCode';
import { ProblemBadge } from '../ProblemBadge';
import { type Answer, isDone, secretOf, withDetail } from './answer';
import { Secret } from './Secret';
import { w } from './words';

/** What came of an act: that it is done, what it warns of and shows once; or what is wrong. */
export function Outcome({ answer, fault }: { answer: Answer | null; fault: string }) {
  const secret = secretOf(answer);
  const code = answer?.registration;
  return (
    <>
      <p role="status">
        {isDone(answer) && <span className="badge done">{w.done}</span>}
        {secret && <Secret key={secret} secret={secret} />}
        {answer?.warnings?.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is never changed, and two warnings may read alike
          <ProblemBadge key={i} problem={{ ...one, severity: 'WARNING' }} />
        ))}
      </p>
      {code && <NewCode key={code.url} code={code} name={answer.candidate?.name ?? ''} />}
      <p role="alert">
        {answer?.errors.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is never changed, and two errors may read alike
          <ProblemBadge key={i} problem={{ ...one, message: withDetail(one.message, one.detail) }} />
        ))}
        {fault && <span className="problem">{fault}</span>}
      </p>
    </>
  );
}
