import type { Draft } from './drafts';
import { w } from './words';

interface JudgementButtonsProps {
  verdict: Draft['verdict'];
  /** Whose paper is next; nobody's where it is the last. */
  next?: string;
  isBusy: boolean;
  only: () => void;
}
/** Judged, and on to the next; or judged alone. */
export function JudgementButtons({ verdict, next, isBusy, only }: JudgementButtonsProps) {
  const named =
    next === undefined ? w.verdict.last[verdict ?? 'none'] : w.verdict.andNext[verdict ?? 'none'](next);
  return (
    <>
      {next !== undefined && verdict && (
        <button type="button" disabled={isBusy} onClick={only}>
          {w.verdict.only[verdict]}
        </button>
      )}
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? w.verdict.working : named}
      </button>
    </>
  );
}
