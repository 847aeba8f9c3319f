/** The submission one is at, beside the list: what it rests on, what changed, what is unmet today, and what was said before. */
import { useQuery } from '@tanstack/react-query';
import { type ApprovalDecision, ApprovalDocument } from '../../../gql/graphql';
import { Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import { w } from '../words';
import { Deliberate } from './Deliberate';
import { Deliberations } from './Deliberations';
import { Evidence } from './Evidence';
import { Facts } from './Facts';
import { History } from './History';
import { LateEntries } from './LateEntries';
import { PreviewActions } from './PreviewActions';
import { PreviewHeader } from './PreviewHeader';
import { PreviousSubmission } from './PreviousSubmission';
import { ProblemsNow } from './ProblemsNow';
import type { Submission } from './submission';

interface Props {
  id: string;
  close: () => void;
  decide?: (decision: ApprovalDecision) => void;
}

export function Preview({ id, close, decide }: Props) {
  const read = useQuery({ queryKey: ['approval', id], queryFn: () => ask(ApprovalDocument, { id }) });
  return (
    <aside className="preview" aria-label={w.preview.title} tabIndex={0}>
      <PreviewHeader submission={read.data?.approval} close={close} />
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {read.data && <Sections submission={read.data.approval} decide={decide} />}
    </aside>
  );
}

interface SectionsProps {
  submission: Submission | null;
  decide?: (decision: ApprovalDecision) => void;
}

function Sections({ submission, decide }: SectionsProps) {
  if (!submission) return <p className="quiet">{w.preview.outOfScope}</p>;
  return (
    <>
      <Facts submission={submission} />
      {submission.note && <p>{submission.note}</p>}
      <ProblemsNow submission={submission} />
      <PreviousSubmission submission={submission} />
      <LateEntries submission={submission} />
      <History submission={submission} />
      <Deliberations submission={submission} />
      <Evidence submission={submission} />
      <Deliberate submission={submission} />
      {decide && <PreviewActions decide={decide} />}
    </>
  );
}
