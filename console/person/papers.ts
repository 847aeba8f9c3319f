/** What the person handed in, and what was decided: that it was, and when; never what others said. */
import { said } from './days';
import { type Child, card, h } from './dom';
import { type Case, type Paper, papersOf } from './own';
import { handedIn, type Shown } from './progress';
import { w } from './words';

export function papers(shown: Shown): Child[] {
  const all = papersOf(shown.own);
  if (!all.length)
    return [card(h('h1', {}, w.tabs.papers), h('p', { class: 'quiet' }, w.papers.none)), results(shown.own)];
  return [
    h('h1', { class: 'title' }, w.tabs.papers),
    ...all.map((paper) => one(paper, shown)),
    results(shown.own),
  ];
}

const TONE: { [status: string]: string } = { APPROVED: 'good', RETURNED: 'bad', REJECTED: 'bad' };

function state(status: keyof typeof w.papers.states): HTMLElement {
  return h('span', { class: `state ${TONE[status] ?? 'quiet'}` }, w.papers.states[status]);
}

function one(paper: Paper, shown: Shown): HTMLElement {
  const pages = paper.attachments.map((page, at) => h('li', {}, sheet(page, at + 1)));
  const text =
    paper.text &&
    h('details', {}, h('summary', {}, w.road.original), h('p', { class: 'original' }, paper.text));
  const made = card(
    h('div', { class: 'row' }, h('h2', {}, paper.title || w.acts[paper.act]), state(paper.status)),
    h('p', { class: 'quiet' }, w.papers.on(said(paper.on))),
    paper.reviewNote && h('blockquote', {}, h('p', {}, paper.reviewNote)),
    pages.length > 0 && h('ul', { class: 'tiles' }, ...pages),
    text,
  );
  if (paper.status === 'SUBMITTED') made.append(handedIn(paper, shown));
  return made;
}

/** A page as it was handed in: a small picture that opens the whole one; of paper in a cabinet where it lies. */
function sheet(
  { name, reference, url, thumbnail }: Paper['attachments'][number],
  number: number,
): HTMLElement {
  if (!url) return h('span', {}, `${name} ${reference}`.trim());
  const picture = thumbnail ? h('img', { src: thumbnail, alt: '' }) : h('span', { class: 'caption' }, name);
  return h('a', { href: url, class: 'tile', 'aria-label': `${w.paper.page(number)} ${name}` }, picture);
}

/** The newest first; what waits stands on the first page. */
function results(own: Case): HTMLElement | false {
  const decided = (own.approvals?.nodes ?? []).filter(
    ({ status }) => ['APPROVED', 'REJECTED'].indexOf(status) >= 0,
  );
  if (!decided.length) return false;
  const dayOf = (one: (typeof decided)[number]) => one.decision?.on ?? one.submittedOn;
  decided.sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
  const lines = decided.map((approval) =>
    h(
      'li',
      { class: 'row' },
      h('span', {}, w.approvals[approval.kind]),
      state(approval.status === 'APPROVED' ? 'APPROVED' : 'REJECTED'),
      // Of some the person is told that they are, and not when they were decided.
      h(
        'span',
        { class: 'quiet' },
        approval.decision ? said(approval.decision.on) : w.papers.on(said(approval.submittedOn)),
      ),
    ),
  );
  return card(h('h2', {}, w.papers.results), h('ul', { class: 'plain' }, ...lines));
}
