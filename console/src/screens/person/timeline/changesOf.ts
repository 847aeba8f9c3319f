import type { Person } from '../types';
import { valueInWords } from './valueInWords';

export type Entry = Person['timeline']['nodes'][number];
export interface Change {
  column: string;
  was: string;
  is: string;
}

/** What a record is told of elsewhere: who looks after the person, and what is submitted. */
const TOLD_ELSEWHERE = new Set(['ASSIGNMENT', 'APPROVAL']);
/** Fields that say nothing to whoever reads what was done. */
const QUIET = new Set([
  'recordedAt',
  'recordedBy',
  'edition',
  'kind',
  'reviewedBy',
  'meetingId',
  'attachments',
]);

/** What the act changed, field by field: of a new record what it says, of a correction what it said before. */
export function changesOf({ changes }: Entry): Change[] {
  return changes
    .filter(({ subject, field }) => !TOLD_ELSEWHERE.has(subject) && !QUIET.has(field))
    .map(({ label, before, after }) => ({ column: label, was: read(before), is: read(after) }))
    .filter((change) => change.was !== change.is);
}

/** On what evidence. */
export const papersOf = ({ changes }: Entry): string[] =>
  changes
    .filter(({ subject, field, after }) => subject === 'RECORD' && field === 'attachments' && after)
    .flatMap(({ after }) => parsed(after!) as { name: string; reference: string }[])
    .map(({ name, reference }) => [name, reference].filter(Boolean).join(' '));

const read = (kept: string | null | undefined) => valueInWords(kept ? parsed(kept) : kept);

/** Lists and yes or no come as JSON, texts as they are. */
function parsed(kept: string): unknown {
  if (!/^(\[|\{|true$|false$)/.test(kept)) return kept;
  try {
    return JSON.parse(kept);
  } catch {
    return kept;
  }
}
