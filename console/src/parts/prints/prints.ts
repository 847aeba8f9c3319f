import type { Role } from '../../gql/graphql';
import { pick, type Text } from '../../shell/language';
import { standingOf } from '../standing';

/** What can be printed of an object, by its type: the name of the print in its address, and what it is called. */
export const PRINTS: Record<string, [kind: string, title: Text][]> = {
  TalkRecord: [['talk_record', ['谈话记录', 'Talk record']]],
  SuperiorTalk: [['talk_record', ['谈话记录', 'Talk record']]],
  PoliticalReview: [['review_conclusion', ['政治审查结论性材料', 'Conclusion of the political review']]],
  Approval: [
    ['approval_request', ['请示', 'Request for filing or approval']],
    ['approval_reply', ['批复', 'Reply of the committee']],
  ],
  PublicNotice: [
    ['public_notice', ['公示', 'Public notice']],
    ['notice_poster', ['公示海报', 'Poster of a notice']],
    ['notice_result', ['公示情况登记表', 'Result of a public notice']],
  ],
  VoteRecord: [
    ['vote_tally', ['票决情况', 'Tally of a vote']],
    ['branch_resolution', ['支部大会决议', 'Resolution of the general meeting']],
  ],
  Candidate: [
    ['activist_register', ['入党积极分子培养考察登记表', "Register of an activist's cultivation"]],
    ['probation_register', ['预备党员教育考察登记表', "Register of a probationary member's education"]],
    ['dossier', ['发展党员档案', 'Whole dossier with its list of papers']],
  ],
  Transfer: [['transfer_passport', ['转接凭证', 'Transfer passport']]],
  Organization: [
    ['roster', ['党员名册', 'Roster of members']],
    ['yearly_report', ['发展党员工作年度报告', 'Yearly report on admission']],
  ],
};

/** What hangs on a wall, is drawn or signed is not gone on with by hand. */
export const FIXED = ['notice_poster', 'yearly_report', 'transfer_passport'];

export interface Printable {
  kind: string;
  address: string;
  title: string;
}

/** What the superior answers to a submission: there is none before it has decided, nor to what was filed without it. */
export const REPLY = 'approval_reply';
export const isDecided = (status = 'SUBMITTED') => !['SUBMITTED', 'WITHDRAWN', 'FILED'].includes(status);

/** The documents that can be printed of one object; of a submission, by how it stands. */
export function printsOf(type: string, id: string, status?: string): Printable[] {
  return (PRINTS[type] ?? [])
    .filter(([kind]) => kind !== REPLY || isDecided(status))
    .map(([kind, title]) => ({
      kind,
      address: `/papers/${kind}/${encodeURIComponent(id)}`,
      title: pick(title),
    }));
}

interface Submission {
  id: string;
  status: string;
  acceptedOnSubmission?: boolean;
  decidedOn?: string | null;
}
/** The replies to a person's submissions, the newest first as they come; `titleOf` says to which. */
export const repliesTo = <One extends Submission>(
  submissions: One[],
  titleOf: (one: One) => string,
): Printable[] =>
  submissions.flatMap((one) =>
    printsOf('Approval', one.id, standingOf(one))
      .filter(({ kind }) => kind === REPLY)
      .map((print) => ({
        ...print,
        title: [print.title, titleOf(one), one.decidedOn].filter(Boolean).join(' · '),
      })),
  );

const ISSUING: Role[] = ['BRANCH_ADMIN', 'COMMITTEE_ADMIN', 'GENERAL_BRANCH_ADMIN', 'ORG_DEPT'];

const ONLY: Record<string, Role[] | undefined> = {
  [REPLY]: ['COMMITTEE_ADMIN'],
  transfer_passport: ['BRANCH_ADMIN', 'COMMITTEE_ADMIN'],
};

/** Whether somebody of a role issues a document under a number; a committee's reply is the committee's. */
export const mayIssue = (kind: string, role?: Role) =>
  role !== undefined && (ONLY[kind] ?? ISSUING).includes(role);
