/** A long run of decisions in calls of 200. Each has its key, kept in the tab: sent again after a break, nothing is done twice. */
import { ask } from './api';
import { DecideApprovalsDocument, type DecideApprovalsInput, type DecideApprovalsMutation } from './gql/graphql';

export type Told = DecideApprovalsMutation['decideApprovals']['results'][number];
const STEP = 200;
const KEPT = 'jishi:sitting';

export const slices = <T,>(rows: T[]): T[][] => Array.from({ length: Math.ceil(rows.length / STEP) }, (_, i) => rows.slice(i * STEP, (i + 1) * STEP));

interface Call { input: DecideApprovalsInput }
const keep = (calls: Call[]) => (calls.length ? sessionStorage.setItem(KEPT, JSON.stringify(calls)) : sessionStorage.removeItem(KEPT));
export const left = (): Call[] => JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Call[];

/** Runs the calls in order and tells of each as it is answered. What is not answered stays kept, with its key. */
export async function run(inputs: DecideApprovalsInput[], tell: (results: Told[]) => void): Promise<void> {
  await finish(inputs.map((input) => ({ input: { ...input, validateOnly: false, idempotencyKey: crypto.randomUUID() } })), tell);
}

export async function finish(calls: Call[], tell: (results: Told[]) => void): Promise<void> {
  keep(calls);
  for (let done = 0; done < calls.length; done++) {
    const { decideApprovals: answer } = await ask(DecideApprovalsDocument, calls[done]!);
    if (answer.errors[0]) { keep([]); throw new Error(answer.errors[0].message); }
    keep(calls.slice(done + 1));
    tell(answer.results);
  }
}
