/** Two changed the same at once: what each field was, what it is now on file, and what this form makes of it. */
import type { Field } from 'virtual:schema';
import { isSame } from '../asSent';
import type { Values } from '../controls/control';

export interface Clash {
  field: Field;
  was: unknown;
  theirs: unknown;
  mine: unknown;
  by: 'mine' | 'theirs' | 'both';
  /** Both changed it, and not to the same: somebody has to choose. */
  isContested: boolean;
}

/** What a form was opened with: the version is that of the values. */
export interface Seen {
  fixed: Values;
  initial: Values;
}

function clashOf(field: Field, was: unknown, theirs: unknown, mine: unknown): Clash | undefined {
  const [they, i] = [!isSame(field, was, theirs), mine !== undefined && !isSame(field, mine, was)];
  if (!they && !i) return undefined;
  const isContested = they && i && !isSame(field, mine, theirs);
  if (they && i) return { field, was, theirs, mine, by: 'both', isContested };
  return { field, was, theirs, mine, by: they ? 'theirs' : 'mine', isContested };
}

/** Field by field what is not as it was, if anything on file is not. `mine` names what was changed here. */
export function clashesOf(fields: Field[], seen: Seen, now: Seen, mine: Values): Clash[] {
  const clashes = fields.flatMap(
    (field) => clashOf(field, seen.initial[field.name], now.initial[field.name], mine[field.name]) ?? [],
  );
  return clashes.some(({ by }) => by !== 'mine') ? clashes : [];
}

export type Choice = 'mine' | 'theirs';

/** What of the form is put aside for what is on file now. */
export const takenOf = (clashes: Clash[], choice: Record<string, Choice>): Values =>
  Object.fromEntries(
    clashes
      .filter(({ by, field }) => by === 'theirs' || choice[field.name] === 'theirs')
      .map(({ field, theirs }) => [field.name, theirs]),
  );
