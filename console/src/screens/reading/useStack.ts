import { useWaitingPapers, type WaitingPaper } from '../../parts/reader/waiting';
import { useJudged } from './judged';
import { isIn, STACKS, type Stack } from './stacks';

export interface Entry {
  paper: WaitingPaper;
  /** How it was judged just now; nothing while it waits. */
  isPassed?: boolean;
}

/** What was judged just now on top, then what waits. */
export function entriesOf(judged: Entry[], papers: WaitingPaper[], stack: Stack): Entry[] {
  const done = new Set(judged.map(({ paper }) => paper.id));
  const waiting = papers.filter(({ id }) => !done.has(id)).map((paper) => ({ paper }));
  return [...judged, ...waiting].filter(({ paper }) => isIn(stack)(paper));
}

export const isWaiting = ({ isPassed }: Entry) => isPassed === undefined;

export function useStack(stack: Stack) {
  const read = useWaitingPapers();
  const { judged } = useJudged();
  const papers = read.data?.papers ?? [];
  const counts = Object.fromEntries(
    STACKS.map((one) => [one, entriesOf(judged, papers, one).filter(isWaiting).length]),
  ) as Record<Stack, number>;
  return { read, counts, entries: entriesOf(judged, papers, stack) };
}
