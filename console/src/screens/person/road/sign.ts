/** The sign of where an operation stands. */
export const SIGN: Record<string, string> = {
  DONE: '✓',
  WAITING: '◷',
  MISSING: '!',
  POSSIBLE: '○',
  NOT_YET: '·',
  PASSED_BY: '–',
};
