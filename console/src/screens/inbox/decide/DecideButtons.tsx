import type { ApprovalDecision } from '../../../gql/graphql';
import { w } from '../words';

interface Props {
  decide: (decision: ApprovalDecision) => void;
  /** Not before all that is chosen is fetched. */
  disabled?: boolean;
}

/** The three decisions on what is chosen. */
export function DecideButtons({ decide, disabled }: Props) {
  return (
    <>
      <button type="button" disabled={disabled} onClick={() => decide('REJECTED')}>
        {w.decide.reject}
      </button>
      <button type="button" disabled={disabled} onClick={() => decide('RETURNED')}>
        {w.decide.return}
      </button>
      <button type="button" className="primary" disabled={disabled} onClick={() => decide('APPROVED')}>
        {w.decide.approve}
      </button>
    </>
  );
}
