/** Opinion, the committee's votes, form numbers and explanations, for the sitting that decides. */
import { useState } from 'react';
import { type ApprovalDecision, DecideApprovalsDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { ExplanationFields } from '../../../parts/sitting/dialog/ExplanationFields';
import { SittingDialog } from '../../../parts/sitting/dialog/SittingDialog';
import { useSittingRun } from '../../../parts/sitting/dialog/useSittingRun';
import { type Explanations, unexplainedOf } from '../../../parts/sitting/explanations';
import { w as words } from '../../../parts/sitting/words';
import { today } from '../../../shell/days';
import { word } from '../../../shell/word';
import { DECISIONS } from '../decisions';
import { INBOX, type Row } from '../rows';
import { w } from '../words';
import { DecisionFields } from './DecisionFields';
import { type DecisionForm, decisionInput, isByVote } from './decisionInput';
import { undoneOf } from './undone';
import { counted, wrongCells } from './votes';

interface Props {
  rows: Row[];
  decision: ApprovalDecision;
  close: () => void;
}

export function DecideDialog({ rows: given, decision, close }: Props) {
  const [form, setForm] = useState<DecisionForm>(() => ({
    opinion: decision === 'APPROVED' ? w.dialog.agreed : '',
    metOn: today(),
    votes: {},
    formNumbers: {},
    explanations: {},
  }));
  const input = (some: Row[]) => decisionInput(decision, form, some);
  const hasVote = (id: string) => !!counted(form.votes[id]);
  const noticed = (ids: string[]) => undoneOf(ids, hasVote);
  const run = useSittingRun(DECISIONS, INBOX, given, input, decision === 'APPROVED' ? noticed : undefined);
  const { rows, dryResults, isBusy } = run;
  // Whoever has a vote begun is not decided on without it.
  const isVoteUnfinished = rows.some((row) => isByVote(row) && wrongCells(form.votes[row.id]).length > 0);
  const unexplained = unexplainedOf(dryResults ?? []);
  const isExplained = [...unexplained.keys()].some((rule) => form.explanations[rule]?.trim());

  function change(part: Partial<DecisionForm>) {
    setForm((now) => ({ ...now, ...part }));
    run.forgetDryRun();
  }
  // The dry run stays: it says what is to be explained.
  const explain = (explanations: Explanations) => setForm((now) => ({ ...now, explanations }));
  return (
    <SittingDialog
      title={w.dialog.title(word('ApprovalDecision', decision), rows.length)}
      wide={rows.some(isByVote)}
      run={run}
      close={close}
      isReady={!!form.opinion.trim() && !isVoteUnfinished}
      verb={w.dialog.verb}
      asGraphQL={
        <AsGraphQL
          document={DecideApprovalsDocument}
          variables={{ input: { ...input(rows), validateOnly: true } }}
        />
      }
      besideAction={
        unexplained.size > 0 && (
          <button
            type="button"
            disabled={isBusy || !isExplained || isVoteUnfinished}
            onClick={() => void run.startDryRun()}
          >
            {words.run.dryRunWithExplanation}
          </button>
        )
      }
    >
      <DecisionFields decision={decision} rows={rows} form={form} change={change} />
      <ExplanationFields unexplained={unexplained} explanations={form.explanations} change={explain} />
    </SittingDialog>
  );
}
