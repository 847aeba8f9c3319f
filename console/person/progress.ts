/** Where am I on the road, what came back, what is mine to do and until when, and what the branch is doing. */
import { daysTo, said } from './days';
import { button, type Child, card, fill, h, tell } from './dom';
import {
  ACTS,
  type Act,
  type Case,
  nextDay,
  type Operation,
  onceMore,
  type Paper,
  papersOf,
  returned,
  standing,
  takeBack,
  takenBack,
  todo,
  waiting,
} from './own';
import { paperForm } from './paper';
import { Fault, reason } from './server';
import { standingWords } from './standingWords';
import { w } from './words';

const STAGES = ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'] as const;

/** What is shown of a case, and how it is read again. */
export interface Shown {
  own: Case;
  account: string;
  again: (told?: string) => unknown;
  /** Reads it again where nobody is asked to look elsewhere for it. */
  renew: () => unknown;
}

export function progress(shown: Shown): Child[] {
  const papers = papersOf(shown.own);
  const isActive = shown.own.status === 'ACTIVE';
  const owed = isActive ? todo(shown.own, papers) : [];
  const back = isActive ? returned(papers) : [];
  const again = isActive ? onceMore(shown.own, papers) : [];
  return [
    where(shown.own),
    ...back.map((paper) => cameBack(paper, shown)),
    ...owed.map((one) => mine(one, shown)),
    ...waiting(papers).map((paper) => handedIn(paper, shown)),
    !owed.length && !back.length && isActive && nothing(shown.own),
    ...again.map((one) => mine(one, shown, w.road.onceMore)),
    underWay(shown.own),
  ];
}

/** Since when, and from when what can follow. */
function since(own: Case): string {
  const ended: { [status: string]: string | undefined } = w.road.ended;
  const over = ended[own.status];
  if (over) return over;
  if (own.stage === 'FULL_MEMBER')
    return own.partyStandingSince ? w.road.full(said(own.partyStandingSince)) : '';
  if (own.stage === 'PROBATIONARY_MEMBER') return own.probation ? ofProbation(own, own.probation) : '';
  if (own.stage === 'DEVELOPMENT_TARGET') return own.listedOn ? w.road.listed(said(own.listedOn)) : '';
  if (own.stage === 'ACTIVIST')
    return own.activistSince && own.cultivationPeriod
      ? w.road.cultivated(said(own.activistSince), said(own.cultivationPeriod.completeOn))
      : '';
  return own.appliedOn ? w.road.applied(said(own.appliedOn)) : standingWords.applying[standing(own, ACTS[0])];
}

/** Where probation stands: over or not, its request asked for, waiting or accepted. */
function ofProbation(own: Case, { start, eligibleOn }: NonNullable<Case['probation']>): string {
  const isOver = daysTo(eligibleOn) < 0;
  const till = (isOver ? standingWords.over : standingWords.probation)(said(start), said(eligibleOn));
  const request = standing(own, 'submitConversionRequest', start);
  return `${till}${request === 'none' && isOver ? standingWords.converting.late : standingWords.converting[request]}`;
}

function where(own: Case): HTMLElement {
  const at = STAGES.indexOf(own.stage);
  const points = STAGES.map((stage, number) =>
    h(
      'li',
      { class: pointOf(number, at), 'aria-current': number === at && 'step' },
      h('span', { class: 'dot', 'aria-hidden': 'true' }, number < at ? '✓' : ''),
      h('span', {}, w.stages[stage]),
    ),
  );
  return card(
    h('h1', {}, w.road.now(w.full[own.stage])),
    h('ol', { class: 'points', 'aria-label': w.road.points }, ...points),
    h('p', { class: 'centre quiet' }, since(own)),
  );
}

function pointOf(number: number, at: number): string {
  if (number < at) return 'past';
  return number === at ? 'here' : 'ahead';
}

function cameBack(paper: Paper, shown: Shown): HTMLElement {
  const what = w.acts[paper.act];
  const room = h('div', {});
  const original = h('p', { class: 'original', hidden: true }, paper.text);
  const look = h('button', { type: 'button', class: 'second', 'aria-expanded': 'false' }, w.road.original);
  look.addEventListener('click', () => {
    original.hidden = !original.hidden;
    look.setAttribute('aria-expanded', String(!original.hidden));
  });
  const form = {
    act: paper.act,
    candidate: shown.own.id,
    account: shown.account,
    // Mended once and taken back since: what was mended.
    before: takenBack(papersOf(shown.own), paper.act) ?? paper,
    done: () => shown.again(),
    refused: shown.renew,
  };
  const mend = button(w.road.mend, () => {
    fill(room, paperForm(form));
    room.querySelector('textarea')?.focus();
  });
  return h(
    'section',
    { class: 'card back' },
    h('div', { class: 'row' }, h('h2', {}, w.road.returned(what)), dated(paper.reviewedOn)),
    h(
      'blockquote',
      {},
      h('p', {}, paper.reviewNote),
      h('p', { class: 'quiet' }, paper.reviewedBy?.name ?? ''),
    ),
    h('div', { class: 'row' }, mend, paper.text && look),
    original,
    room,
  );
}

const dated = (day: string | null | undefined) => day && h('span', { class: 'quiet' }, said(day));

function deadline(one: Operation): HTMLElement | false {
  if (!one.dueOn) return one.dueFrom ? h('span', {}, w.road.from(said(one.dueFrom))) : false;
  const left = daysTo(one.dueOn);
  return left < 0
    ? h('strong', { class: 'late' }, w.road.late(said(one.dueOn), -left))
    : h('strong', { class: 'due' }, w.road.until(said(one.dueOn), left));
}

function mine(one: Operation, shown: Shown, called = w.road.todo): HTMLElement | false {
  const act = ACTS.filter((name) => name === one.act)[0];
  if (!act) return false;
  return card(
    h('h2', {}, called(w.acts[act])),
    h('p', { class: 'quiet' }, deadline(one), w.road.how),
    paperForm({
      act,
      candidate: shown.own.id,
      account: shown.account,
      before: takenBack(papersOf(shown.own), act),
      done: () => shown.again(),
      refused: shown.renew,
    }),
  );
}

/** A paper that waits, which can be taken back: asked twice, for it goes at once. */
export function handedIn(paper: Paper, shown: Shown): HTMLElement {
  const told = h('p', { class: 'note bad', role: 'status', 'aria-live': 'polite' });
  let isSure = false;
  const back = button(
    w.road.withdraw,
    async () => {
      if (!isSure) {
        isSure = true;
        back.textContent = w.road.sure;
        return;
      }
      try {
        await takeBack(paper, shown.own.id);
        await shown.again();
      } catch (fault) {
        // It may have been read meanwhile: what is shown is not so any more.
        if (fault instanceof Fault && fault.code === 'OFFLINE') tell(told, fault.message, 'bad');
        else await shown.again(reason(fault));
      }
    },
    'second',
  );
  return card(
    h('div', { class: 'row' }, h('p', {}, w.road.waits(w.acts[paper.act as Act], said(paper.on))), back),
    told,
  );
}

function nothing(own: Case): HTMLElement {
  const next = nextDay(own);
  return card(h('h2', {}, w.road.nothing), next && h('p', { class: 'quiet' }, w.road.nextDay(said(next))));
}

/** That something is under way, never what was said of it. */
function underWay(own: Case): HTMLElement | false {
  const open = (own.approvals?.nodes ?? []).filter((one) => one.status === 'SUBMITTED');
  if (!open.length) return false;
  const lines = open.map((one) => h('li', {}, w.road.underway(w.approvals[one.kind])));
  return card(h('h2', {}, w.road.doing), h('ul', {}, ...lines));
}
