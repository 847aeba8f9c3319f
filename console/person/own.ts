/** What the person's pages know: the answer to one question, and what it means for them. */
import {
  type RoadQuery,
  SubmitApplicationDocument,
  SubmitConversionRequestDocument,
  SubmitThoughtReportDocument,
  WithdrawApplicationDocument,
  WithdrawConversionRequestDocument,
  WithdrawThoughtReportDocument,
} from '../src/gql/person/graphql';
import { shanghai } from './days';
import { ask, done } from './server';

export type Case = NonNullable<NonNullable<RoadQuery['me']>['candidate']>;
export type Operation = Case['operations'][number];
export type Paper = NonNullable<Case['applications']>['nodes'][number] & { act: Act };

export const ACTS = ['submitApplication', 'submitThoughtReport', 'submitConversionRequest'] as const;
export type Act = (typeof ACTS)[number];

export interface Sheet {
  name: string;
  fileId: string;
}

const SUBMIT = {
  submitApplication: SubmitApplicationDocument,
  submitThoughtReport: SubmitThoughtReportDocument,
  submitConversionRequest: SubmitConversionRequestDocument,
};
const WITHDRAW = {
  submitApplication: WithdrawApplicationDocument,
  submitThoughtReport: WithdrawThoughtReportDocument,
  submitConversionRequest: WithdrawConversionRequestDocument,
};

type Asks = {
  toString(): string;
  __apiType?: (variables: { input: unknown }) => { [name: string]: unknown };
};

/** Runs one act of several that take and answer alike; what was refused is an error. */
async function act(document: { toString(): string }, name: string, input: unknown) {
  const answer = await ask(document as Asks, { input });
  done(answer[name] as Parameters<typeof done>[0]);
}

/** Hands a paper in; the key makes a second try of the same the same. */
export async function handIn(
  what: Act,
  id: string,
  title: string,
  text: string,
  sheets: Sheet[],
  key: string,
) {
  const attachments = sheets.map(({ name, fileId }) => ({ name, fileId }));
  const input = { candidateId: id, title, text, attachments, idempotencyKey: key };
  await act(SUBMIT[what], what, input);
}

export async function takeBack(paper: Paper, id: string) {
  const input = { candidateId: id, id: paper.id };
  await act(WITHDRAW[paper.act], paper.act.replace('submit', 'withdraw'), input);
}

// An id tells the order of what was handed in on one day.
const age = (paper: Paper) => `${paper.on} ${paper.id}`;

/** Everything the person handed in, the newest first. */
export function papersOf(own: Case): Paper[] {
  const of = (act: Act, list: { nodes: readonly unknown[] } | null | undefined) =>
    ((list?.nodes ?? []) as Omit<Paper, 'act'>[]).map((paper) => ({ ...paper, act }) as Paper);
  return of('submitApplication', own.applications)
    .concat(
      of('submitThoughtReport', own.thoughtReports),
      of('submitConversionRequest', own.conversionRequests),
    )
    .sort((one, other) => (age(one) < age(other) ? 1 : -1));
}

/** What came back and was not handed in again: of each kind the newest paper. */
export function returned(papers: Paper[]): Paper[] {
  return ACTS.map(
    (act) => papers.filter((paper) => paper.act === act && paper.status !== 'WITHDRAWN')[0],
  ).filter((paper): paper is Paper => paper?.status === 'RETURNED');
}

/** The newest of a kind, where it was taken back: what it said is what is mended. */
export function takenBack(papers: Paper[], act: Act): Paper | undefined {
  const [newest] = papers.filter((paper) => paper.act === act);
  return newest?.status === 'WITHDRAWN' ? newest : undefined;
}

/** What became of a paper of this kind, of those since a day. */
export function standing(own: Case, act: Act, since = ''): 'none' | 'waits' | 'returned' | 'accepted' {
  const [newest] = papersOf(own).filter(
    (paper) => paper.act === act && paper.status !== 'WITHDRAWN' && paper.on >= since,
  );
  if (!newest) return 'none';
  if (newest.status === 'SUBMITTED') return 'waits';
  return newest.status === 'RETURNED' ? 'returned' : 'accepted';
}

export const waiting = (papers: Paper[]) => papers.filter((paper) => paper.status === 'SUBMITTED');

/** What may be handed in now; not what came back, which has its own card. */
function possible(own: Case, papers: Paper[]): Operation[] {
  const back = returned(papers).map((paper) => paper.act as string);
  return own.operations.filter((one) => one.possible && back.indexOf(one.act) < 0);
}

/** What is theirs to hand in now, what is owed before what is merely possible. */
export function todo(own: Case, papers: Paper[]): Operation[] {
  const rank = (one: Operation) => (one.state === 'MISSING' ? 0 : 1);
  return possible(own, papers)
    .filter(({ state }) => ['MISSING', 'POSSIBLE'].indexOf(state) >= 0)
    .sort((one, other) => rank(one) - rank(other));
}

// One that is done is done for good, but for these, of which there is another one each quarter.
const REPEATED = ['submitThoughtReport'];

/** What is done and may be done again. */
export const onceMore = (own: Case, papers: Paper[]): Operation[] =>
  possible(own, papers).filter(({ act, state }) => state === 'DONE' && REPEATED.indexOf(act) >= 0);

/** The next day on which something may be theirs to do; what may be done today waits for no day. */
export const nextDay = (own: Case, today = shanghai()): string | undefined =>
  own.operations
    .map((one) => one.dueFrom ?? one.earliest)
    .filter((day): day is string => !!day && day > today)
    .sort()[0];
