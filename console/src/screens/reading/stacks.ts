/** The stacks that papers are read in: all, or those of one kind. */
import type { WaitingPaper } from '../../parts/reader/waiting';
import { w } from './words';

export type Stack = keyof typeof w.stacks;
export const STACKS = Object.keys(w.stacks) as Stack[];

const OF_KIND: Partial<Record<WaitingPaper['kind'], Stack>> = {
  APPLICATION: 'applications',
  THOUGHT_REPORT: 'reports',
  CONVERSION_REQUEST: 'requests',
};

/** The stack of an address; all of them where there is none of that name. */
export const stackOf = (named: string): Stack => STACKS.find((stack) => stack === named) ?? 'all';

export const isIn = (stack: Stack) => (paper: WaitingPaper) =>
  stack === 'all' || OF_KIND[paper.kind] === stack;
