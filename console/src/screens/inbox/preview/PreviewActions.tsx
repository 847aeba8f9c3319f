import type { ApprovalDecision } from '../../../gql/graphql';
import { w } from '../words';

/** The three decisions on this one. */
export function PreviewActions({ decide }: { decide: (decision: ApprovalDecision) => void }) {
  return (
    <div className="actions">
      <button type="button" onClick={() => decide('REJECTED')}>
        {w.decide.reject}
      </button>
      <button type="button" onClick={() => decide('RETURNED')}>
        {w.decide.return}
      </button>
      <span className="grow" />
      <button type="button" className="primary" onClick={() => decide('APPROVED')}>
        {w.decide.approve}
      </button>
    </div>
  );
}
