/** What is on file, as rows: what each says in a line, which acts start from it, and the values a correction begins with. */
import type { RecordsQuery } from '../../../gql/graphql';
import { standingInWords, standingOf } from '../../../parts/standing';
import { pick } from '../../../shell/language';
import { word } from '../../../shell/word';
import type { OnFile } from '../types';
import { actsFromApproval, actsFromRecord } from './actsFrom';
import { correctionOf } from './correctionOf';
import type { FiledRecord } from './record';
import { saidOf } from './saidOf';
import { w } from './words';

type Case = NonNullable<RecordsQuery['candidate']>;
type Approval = Case['approvals']['nodes'][number];

/** Newest first. */
export function rowsOf(answer: RecordsQuery | undefined): OnFile[] {
  const filed = answer?.candidate;
  if (!filed) return [];
  const rows = [...recordsOf(filed).map(recordRow), ...filed.approvals.nodes.map(approvalRow)].map((row) => ({
    ...row,
    caseVersion: filed.version,
  }));
  return rows.sort((a, b) => Number(a.on < b.on) - Number(a.on > b.on));
}

/** Each kind of record is a list of its own in the answer. */
function recordsOf({ approvals: _, ...filed }: Case): FiledRecord[] {
  return Object.values(filed).flatMap((list) =>
    list && typeof list === 'object' && 'nodes' in list ? (list.nodes as unknown as FiledRecord[]) : [],
  );
}

const papersOf = (record: FiledRecord) =>
  (record.attachments as { name: string; reference: string }[]).map(({ name, reference }) =>
    [name, reference].filter(Boolean).join(' '),
  );

type Row = Omit<OnFile, 'caseVersion'>;

function recordRow(record: FiledRecord): Row {
  const isWaiting = record.status === 'SUBMITTED';
  const isClosed = record.__typename === 'PublicNotice' && !!record.closedOn;
  return {
    id: record.id,
    typename: record.__typename,
    kind: String(record.kind),
    title: word('Kind', String(record.kind)),
    on: record.on,
    said: saidOf(record),
    state: String(record.status ?? ''),
    version: record.version,
    by: (record.recordedBy as { name: string } | null)?.name ?? '',
    late: record.lateEntry === true,
    papers: papersOf(record),
    acts: actsFromRecord(record.__typename, String(record.kind), isWaiting, isClosed),
    value: correctionOf(record),
    warned: [],
  };
}

function approvalRow(approval: Approval): Row {
  return {
    id: approval.id,
    typename: 'Approval',
    kind: approval.kind,
    title: word('ApprovalKind', approval.kind),
    on: approval.submittedOn,
    said: approvalSaid(approval),
    state: standingOf(approval),
    version: approval.version,
    by: approval.submittedBy?.name ?? '',
    late: false,
    papers: [],
    acts: actsFromApproval(approval.status),
    value: {},
    warned: approval.foundProblems.map(({ guard, zh, en, article, severity }) => ({
      rule: guard.split('.')[0]!,
      message: pick([zh, en]),
      article,
      severity,
    })),
  };
}

const approvalSaid = (approval: Approval) => {
  const { status, decidedOn, decidedBy, deadlineOn, opinion, note } = approval;
  const reversed = approval.history.flatMap(({ status: was, reversal }) =>
    reversal ? [w.reversed(reversal.on, word('ApprovalStatus', was), reversal.reason)] : [],
  );
  return [
    standingInWords(standingOf(approval)),
    decidedOn && `${decidedOn} ${decidedBy?.name ?? ''}`,
    status === 'SUBMITTED' && deadlineOn && w.toBeDecided(deadlineOn),
    opinion || note,
    ...reversed,
  ]
    .filter(Boolean)
    .join(' · ');
};
