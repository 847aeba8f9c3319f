/** One person: where they stand, what is missing and why, and the submission when nothing is. */

import { ask } from './ask';
import { h, show } from './dom';
import {
  type ApprovalKind,
  PersonDocument,
  type PersonQuery,
  SubmitDocument,
  type ToldFragment,
} from './gql/graphql';
import { STAGES } from './words';

type Person = NonNullable<PersonQuery['candidate']>;
type Step = Person['nextSteps'][number];

export async function person(id: string, back: () => void, receipt = ''): Promise<void> {
  const { candidate } = await ask(PersonDocument, { id });
  const home = h('button', { type: 'button', onclick: back }, '返回名单');
  if (!candidate) return show(h('h1', {}, '没有这个人'), home);
  const again = (told: string) => person(id, back, told);
  show(
    h('h1', {}, candidate.name),
    h('p', {}, `${candidate.branch.name} · ${STAGES[candidate.stage]}`),
    h('p', { role: 'status' }, receipt),
    ...candidate.nextSteps.map((step) => next(candidate, step, again)),
    home,
  );
}

function next(of: Person, step: Step, again: (told: string) => Promise<void>): HTMLElement {
  const says = h('div', { role: 'alert' });
  // The key is this button's: pressed twice, or sent again by a network that lost the answer, it is submitted once.
  const key = crypto.randomUUID();
  const submit = h('button', { type: 'button' }, '上报');
  submit.onclick = async () => {
    submit.disabled = true;
    try {
      const refused = await submitted(of, step.transition as ApprovalKind, key);
      if (!refused.length) return await again(`${step.label}：已上报`);
      says.replaceChildren(...refused.map((text) => h('p', {}, text)));
    } catch (fault) {
      says.replaceChildren((fault as Error).message);
    }
    submit.disabled = false;
  };
  // `LISTING` is no submission: it follows from a clean notice.
  const ready = step.possible && step.transition !== 'LISTING';
  const missing = step.problems.map((problem) => h('li', {}, told(problem)));
  return h(
    'section',
    {},
    h('h2', {}, step.label),
    h('ul', {}, ...missing),
    ready ? submit : h('p', {}, `最早 ${step.earliest}`),
    says,
  );
}

/** Why it was not submitted: of the call as a whole, of its one row, and what the row would have explained. */
async function submitted(of: Person, kind: ApprovalKind, idempotencyKey: string): Promise<string[]> {
  const items = [{ candidateId: of.id, version: of.version }];
  const { submitApprovals: answer } = await ask(SubmitDocument, { input: { kind, items, idempotencyKey } });
  if (!answer) return ['没有应答'];
  if (answer.succeeded) return [];
  const rows = answer.results.flatMap((result) => [...result.errors, ...result.warnings]);
  return [...answer.errors.map((error) => error.message), ...rows.map(told)];
}

const told = ({ message, detail, article, rule }: ToldFragment) =>
  [message, detail, article && `依据 ${article}`, rule].filter(Boolean).join(' · ');
