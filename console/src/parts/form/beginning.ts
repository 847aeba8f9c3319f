import { today } from '../../shell/days';
import type { Values } from './controls/control';

/** What a field begins with: what is on file; a new record's day is today. */
export const beginning = (name: string, begins: Values) =>
  begins[name] ?? (name === 'on' && !('on' in begins) ? today() : undefined);
