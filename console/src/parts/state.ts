/** Where an operation of the manual stands for one person, in a word. */
import { pick, type Text } from '../shell/language';
import { word } from '../shell/word';

const SHORT: Record<string, string | undefined> = {
  DONE: 'done',
  WAITING: 'waiting',
  MISSING: 'asked for',
  POSSIBLE: 'possible',
  NOT_YET: 'not yet',
  PASSED_BY: 'not on file',
};

/** In Chinese as the schema has it, in English shorter. */
export function stateOf(state: string): string {
  const texts: Text = [word('OperationState', state), SHORT[state] ?? state];
  return pick(texts);
}
