import type { ApprovalDecision } from '../../../gql/graphql';
import { NumberFields } from '../../../parts/sitting/dialog/NumberFields';
import type { Row } from '../rows';
import { w } from '../words';
import { type DecisionForm, isByVote, issuesForm } from './decisionInput';
import { VoteGrid } from './VoteGrid';

interface Props {
  decision: ApprovalDecision;
  rows: Row[];
  form: DecisionForm;
  change: (part: Partial<DecisionForm>) => void;
}

/** What is entered once for all of them, and what for each. */
export function DecisionFields({ decision, rows, form, change }: Props) {
  const byVote = rows.filter(isByVote);
  const issuing = rows.filter(issuesForm);
  const isApproved = decision === 'APPROVED';
  return (
    <>
      <label>
        {w.dialog.opinion}
        <textarea
          value={form.opinion}
          required
          rows={2}
          onChange={(e) => change({ opinion: e.target.value })}
        />
      </label>
      {byVote.length > 0 && (
        <label>
          {w.dialog.metOn}
          <input type="date" value={form.metOn} onChange={(e) => change({ metOn: e.target.value })} />
        </label>
      )}
      {isApproved && byVote.length > 0 && (
        <VoteGrid rows={byVote} votes={form.votes} change={(votes) => change({ votes })} />
      )}
      {isApproved && issuing.length > 0 && (
        <NumberFields
          rows={issuing}
          numbers={form.formNumbers}
          change={(formNumbers) => change({ formNumbers })}
          label={w.dialog.formNumber}
          legend={w.dialog.formNumbers}
        />
      )}
    </>
  );
}
