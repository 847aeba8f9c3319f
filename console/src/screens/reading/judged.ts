/** What was judged while this page was open, in that order: it stays in the list with its outcome, and makes the receipt. */
import { create } from 'zustand';
import type { WaitingPaper } from '../../parts/reader/waiting';

export interface Judged {
  paper: WaitingPaper;
  isPassed: boolean;
}
export const useJudged = create<{ judged: Judged[] }>(() => ({ judged: [] }));

export const keepJudged = (judged: Judged) => useJudged.setState((s) => ({ judged: [...s.judged, judged] }));

/** Another sitting, or another account, begins with none. */
export const forgetJudged = () => useJudged.setState({ judged: [] });
