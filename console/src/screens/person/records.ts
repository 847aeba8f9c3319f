/** What is on file, as rows: what each says in a line, which acts start from it, and the values a correction begins with. */
import { acts, enums } from 'virtual:schema';
import type { RecordsQuery } from '../../gql/graphql';
import type { Values } from '../../parts/form/fields';
import type { Unmet } from '../../parts/form/Operation';
import { t } from '../../shell/language';
import { word } from '../../shell/word';

export interface OnFile {
  id: string;
  typename: string;
  kind: string;
  title: string;
  on: string;
  said: string;
  state: string;
  version: number;
  by: string;
  late: boolean;
  papers: string[];
  acts: string[];
  value: Values;
  warned: Unmet[];
}

/** Which acts begin from a record; the first word of a locked one is a reason. */
const FROM: Record<string, string[]> = {
  MembershipApplication: ['reviewApplication', 'withdrawApplication'],
  ThoughtReport: ['reviewThoughtReport'],
  ConversionRequest: ['reviewConversionRequest', 'withdrawConversionRequest'],
  TalkRecord: ['updateTalk', 'deleteTalk'],
  Recommendation: ['updateRecommendation', 'deleteRecommendation'],
  CommitteeResolution: ['updateCommitteeResolution', 'deleteCommitteeResolution'],
  Opinion: ['updateOpinion', 'deleteOpinion'],
  Exemption: ['deleteExemption'],
  PublicNotice: ['closePublicNotice', 'deletePublicNotice'],
  PoliticalReview: ['updatePoliticalReview', 'deletePoliticalReview'],
  Training: ['updateTraining', 'deleteTraining'],
  AdmissionForm: ['deleteStep'],
  VoteRecord: ['updateVote', 'deleteVote'],
  Oath: ['updateOath', 'deleteOath'],
  Postponement: ['deleteStep'],
  DoneRecord: ['deleteStep'],
  Approval: ['decideApproval', 'deliberateApproval', 'withdrawApproval', 'reverseDecision'],
};
const OPEN_ONLY = new Set([
  'reviewApplication',
  'withdrawApplication',
  'reviewThoughtReport',
  'reviewConversionRequest',
  'withdrawConversionRequest',
  'decideApproval',
  'deliberateApproval',
  'withdrawApproval',
]);

type Row = { __typename: string; id: string; on: string; version: number } & Record<string, unknown>;

export function rowsOf(answer: RecordsQuery | undefined): OnFile[] {
  const case_ = answer?.candidate;
  if (!case_) return [];
  const rows: OnFile[] = [];
  for (const [name, held] of Object.entries(case_)) {
    if (!held || typeof held !== 'object' || !('nodes' in held) || name === 'approvals') continue;
    rows.push(...(held.nodes as unknown as Row[]).map(recordOf));
  }
  for (const a of case_.approvals.nodes) {
    rows.push({
      id: a.id,
      typename: 'Approval',
      kind: a.kind,
      title: word('ApprovalKind', a.kind),
      on: a.submittedOn,
      state: a.status,
      version: a.version,
      by: a.submittedBy?.name ?? '',
      late: false,
      papers: [],
      said: [
        word('ApprovalStatus', a.status),
        a.decidedOn &&
          t(`${a.decidedOn} ${a.decidedBy?.name ?? ''}`, `${a.decidedOn} ${a.decidedBy?.name ?? ''}`),
        a.status === 'SUBMITTED' &&
          a.deadlineOn &&
          t(`${a.deadlineOn} 前审批`, `to be decided by ${a.deadlineOn}`),
        a.opinion || a.note,
      ]
        .filter(Boolean)
        .join(' · '),
      acts: FROM.Approval!.filter(
        (act) =>
          (a.status === 'SUBMITTED') === OPEN_ONLY.has(act) &&
          (act !== 'reverseDecision' || ['APPROVED', 'REJECTED', 'RETURNED'].includes(a.status)),
      ),
      value: {},
      warned: a.foundProblems.map((p) => ({
        rule: p.guard.split('.')[0]!,
        message: t(p.zh, p.en),
        article: p.article,
        severity: p.severity,
      })),
    });
  }
  return rows.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function recordOf(r: Row): OnFile {
  const closed = r.__typename === 'PublicNotice' && r.closedOn,
    waiting = r.status === 'SUBMITTED';
  return {
    id: r.id,
    typename: r.__typename,
    kind: String(r.kind),
    title: word('Kind', String(r.kind)),
    on: r.on,
    state: String(r.status ?? ''),
    version: r.version,
    by: (r.recordedBy as { name: string } | null)?.name ?? '',
    late: r.lateEntry === true,
    papers: (r.attachments as { name: string; reference: string }[]).map((a) =>
      [a.name, a.reference].filter(Boolean).join(' '),
    ),
    said: saidOf(r),
    acts: (FROM[r.__typename] ?? []).filter(
      (act) =>
        acts.some((a) => a.name === act) &&
        (!OPEN_ONLY.has(act) || waiting) &&
        !(closed && act === 'closePublicNotice'),
    ),
    value: valueOf(r),
    warned: [],
  };
}

const WORDS: [string, string][] = [
  ['resolutionKind', 'ResolutionKind'],
  ['result', 'ResolutionResult'],
  ['result', 'VoteResult'],
  ['conclusion', 'ReviewConclusion'],
  ['method', 'RecommendationMethod'],
  ['outcome', 'ConversionOutcome'],
  ['status', 'PaperStatus'],
];
function saidOf(r: Row): string {
  const words = WORDS.map(([field, kind]) =>
    field !== 'resolutionKind' && enums[kind]?.[String(r[field])] ? word(kind, String(r[field])) : '',
  ).filter(Boolean);
  const member = (r.member as { name: string } | null)?.name,
    places = r.places as { place: string; start: string; end: string }[] | undefined;
  const votes =
    r.__typename === 'VoteRecord'
      ? t(
          `应到 ${r.dueVoters} 实到 ${r.presentVoters} 赞成 ${r.approve} 反对 ${r.oppose} 弃权 ${r.abstain}`,
          `due ${r.dueVoters}, present ${r.presentVoters}, for ${r.approve}, against ${r.oppose}, abstained ${r.abstain}`,
        )
      : '';
  const notice = places?.map((p) => `${p.place} ${p.start} – ${p.end}`).join('; ');
  const clean =
    r.__typename === 'PublicNotice'
      ? r.closedOn
        ? r.clean
          ? t('不影响发展', 'clean')
          : t('影响发展', 'not clean')
        : t('公示中', 'hanging')
      : '';
  const text = [
    'title',
    'content',
    'text',
    'reason',
    'note',
    'organizer',
    'place',
    'serialNumber',
    'document',
    'resolution',
  ]
    .map((f) => r[f])
    .find((x) => typeof x === 'string' && x);
  return [...new Set([member, ...words, clean, votes, notice, text as string])].filter(Boolean).join(' · ');
}

/** A record's values under the names its correction takes. */
function valueOf(r: Row): Values {
  const ballot =
    r.__typename === 'VoteRecord'
      ? {
          due: r.dueVoters,
          present: r.presentVoters,
          ...Object.fromEntries(
            [
              'issued',
              'returned',
              'approve',
              'oppose',
              'abstain',
              'invalid',
              'writtenApprove',
              'writtenOppose',
              'writtenAbstain',
            ].map((f) => [f, r[f]]),
          ),
        }
      : undefined;
  return {
    ...r,
    ...(r.member ? { memberId: (r.member as { id: string }).id } : {}),
    ...(r.meeting ? { meetingId: (r.meeting as { id: string }).id } : {}),
    ...(ballot && { ballot }),
  };
}

export const initialOf = (record: OnFile): Values => record.value;
