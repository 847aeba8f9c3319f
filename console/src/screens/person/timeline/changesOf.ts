import type { Person } from '../types';
import { columnOf } from './columnOf';
import { valueInWords } from './valueInWords';

export type Entry = Person['timeline']['nodes'][number];
export interface Change {
  column: string;
  was: string;
  is: string;
}

interface Step {
  shape?: Record<string, unknown>;
  attachments?: { name: string; reference: string }[];
  on?: string;
}
/** The case as the journal keeps it, before an act or after. */
type Kept = { steps?: Record<string, Step | undefined> } & Record<string, unknown>;

function parsed(text?: string | null): Kept {
  try {
    return (JSON.parse(text ?? '') as Kept | null) ?? {};
  } catch {
    return {};
  }
}

/** Columns that say nothing to whoever reads what was done. */
const QUIET = new Set([
  'version',
  'recorded_at',
  'recorded_by',
  'edition',
  'id',
  'kind',
  'steps',
  'approvals',
  'reviewed_by',
  'meeting_id',
  'assignments',
]);

const namesIn = (was: object, is: object) => new Set([...Object.keys(was), ...Object.keys(is)]);

const compared = (was: Record<string, unknown>, is: Record<string, unknown>): Change[] =>
  [...namesIn(was, is)]
    .filter((name) => !QUIET.has(name) && JSON.stringify(was[name]) !== JSON.stringify(is[name]))
    .map((name) => ({ column: columnOf(name), was: valueInWords(was[name]), is: valueInWords(is[name]) }))
    .filter((change) => change.was !== change.is);

const fieldsOf = (step?: Step) => ({ ...step?.shape, ...(step?.on && { on: step.on }) });

/** What the act changed, field by field: of a new record what it says, of a correction what it said before. */
export function changesOf(entry: Entry): Change[] {
  const before = parsed(entry.before);
  const after = parsed(entry.after);
  const was = before.steps ?? {};
  const is = after.steps ?? {};
  return [
    ...compared(before, after),
    ...[...namesIn(was, is)].flatMap((id) => compared(fieldsOf(was[id]), fieldsOf(is[id]))),
  ];
}

/** On what evidence. */
export const papersOf = (entry: Entry): string[] =>
  Object.values(parsed(entry.after).steps ?? {})
    .flatMap((step) => step?.attachments ?? [])
    .map(({ name, reference }) => [name, reference].filter(Boolean).join(' '));
