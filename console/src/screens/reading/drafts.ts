/** Judgements begun and not sent, by paper: going to another and back loses none. They go with the page. */
import { create } from 'zustand';

export type Verdict = 'pass' | 'giveBack';
export interface Draft {
  /** Nothing is chosen before somebody chooses. */
  verdict?: Verdict;
  note: string;
}
const NONE: Draft = { note: '' };

const useDrafts = create<{ drafts: Record<string, Draft | undefined> }>(() => ({ drafts: {} }));

export function useDraft(id: string) {
  const draft = useDrafts((s) => s.drafts[id]) ?? NONE;
  const change = (changed: Partial<Draft>) =>
    useDrafts.setState(({ drafts }) => ({
      drafts: { ...drafts, [id]: { ...NONE, ...drafts[id], ...changed } },
    }));
  return { draft, change };
}

export const dropDraft = (id: string) =>
  useDrafts.setState(({ drafts: { [id]: _, ...others } }) => ({ drafts: others }));
