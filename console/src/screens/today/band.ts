/** What a band of the day is, and what the bands share. */
import type { ReadyQuery, Role, TodayQuery, WaitingForDecisionQuery } from '../../gql/graphql';
import type { Returned } from '../../parts/back/cameBack';
import { formOf, type Mending, type Unmet } from '../../parts/mend/mending';
import type { WaitingPaper } from '../../parts/reader/waiting';
import type { Tone } from '../../parts/todo/TodoRow';
import { address } from '../../shell/place';
import { w } from './words';

export type Person = TodayQuery['candidates']['nodes'][number];
export type Ready = ReadyQuery['candidates']['nodes'][number];
export type Submission = WaitingForDecisionQuery['approvals']['nodes'][number];
export type BandName =
  | 'back'
  | 'decide'
  | 'deliberate'
  | 'talk'
  | 'file'
  | 'analyse'
  | 'papers'
  | 'late'
  | 'soon'
  | 'ready';

export interface Line {
  key: string;
  tag?: string;
  tone: Tone;
  person: { id: string; name: string; stage?: string };
  branch?: string;
  sentence: string;
  below?: string;
  when?: string;
  isLate?: boolean;
  act: { href: string; label: string; isUrgent?: boolean };
}
export interface Band {
  name: BandName;
  lines: Line[];
  /** How many there are, where not all of them were fetched. */
  total: number;
  /** Of how many nothing is shown until it is asked for. */
  shown: number;
  /** Where all of them are. */
  all?: { href: string; label: string };
}

/** How many days ahead a deadline is soon. */
export const SOON = 30;
export const EVERYTHING = Number.POSITIVE_INFINITY;

/** What was asked of the server; nothing where the role is not asked for it, or where it has not answered yet. */
export interface Given {
  role: Role;
  organization?: string;
  /** Which operation settles what is unmet. */
  mending: (problem: Unmet, stage: string) => Mending | undefined;
  back?: { nodes: Returned[]; totalCount: number };
  papers?: { papers: WaitingPaper[]; total: number };
  late?: TodayQuery['candidates'];
  soon?: TodayQuery['candidates'];
  ready?: Ready[];
  waiting?: WaitingForDecisionQuery['approvals'];
  unfiled?: TodayQuery['candidates'];
  /** How many activists the yearly analysis is owed of. */
  unanalysed?: number;
}

/** Whoever looks after one branch knows which. */
export const branchOf = ({ role }: Given, person: Person) =>
  role === 'BRANCH_ADMIN' ? undefined : person.branch.name;

/** The operation that settles it where it is the caller's; else the file. */
export function actOf({ mending }: Given, person: Person, problem: Unmet, isUrgent = false): Line['act'] {
  const operation = mending(problem, person.stage);
  return operation?.own
    ? { href: formOf(person, operation), label: verbOf(operation.label), isUrgent }
    : { href: address('people', person.id), label: w.openFile };
}

const VERBS = /^(录入|记录|登记|提交|审批|指定|上报|报|填写|发放|编入|宣布|推迟|确定|转出|上传)/;
/** An operation as a button says it. */
export const verbOf = (label: string) =>
  /^[一-鿿]/.test(label) && !VERBS.test(label) ? `录入${label}` : label;

/** How far a day is ahead, in words. */
export const until = (left: number) => (left ? w.daysLeft(left) : w.dueToday);
