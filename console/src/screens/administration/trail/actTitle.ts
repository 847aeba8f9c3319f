import { acts } from 'virtual:schema';
import { titleOf } from '../../../parts/form/titles';
import { w } from './words';

/** Acts of the journal that are no mutations. */
const READINGS: Record<string, string> = w.readings;

/** What an act of the journal is called. */
export function actTitle(name: string): string {
  const act = acts.find((each) => each.name === name);
  return act ? titleOf(act) : (READINGS[name] ?? name);
}

/** Every act that the journal may name, by name. */
export const ACT_NAMES = [...acts.map(({ name }) => name), ...Object.keys(READINGS)];
