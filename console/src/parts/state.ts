import { t } from '../shell/language';
import { word } from '../shell/word';

/** Where an operation of the manual stands for one person, in a word. */
const SHORT: Record<string, string> = {
  DONE: 'done',
  WAITING: 'waiting',
  MISSING: 'asked for',
  POSSIBLE: 'possible',
  NOT_YET: 'not yet',
  PASSED_BY: 'not on file',
};
export const stateOf = (state: string) => t(word('OperationState', state), SHORT[state] ?? state);
