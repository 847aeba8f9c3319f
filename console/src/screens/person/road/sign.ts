import type { Mark } from './mark';

/** The sign of where an operation stands. */
export const SIGN: Record<Mark, string> = {
  done: '✓',
  now: '!',
  waiting: '◷',
  back: '↩',
  possible: '○',
  not_yet: '·',
  passed_by: '–',
};
