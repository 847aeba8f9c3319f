import { acts } from 'virtual:schema';
import { titleOf } from '../../../parts/form/titles';
import { w } from './words';

/** The verb alone: the row says of what. */
export function verbOf(name: string): string {
  const verb = Object.entries(w.verbs).find(([begin]) => name.startsWith(begin));
  if (verb) return verb[1];
  const act = acts.find((one) => one.name === name);
  return act ? titleOf(act) : name;
}
