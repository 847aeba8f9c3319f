import { labelOf } from '../../../parts/form/labels';
import { standingInWords, standingOf } from '../../../parts/standing';
import { language } from '../../../shell/language';
import type { Person } from '../types';
import { isAnId, valueInWords } from './valueInWords';
import { w } from './words';

export type Entry = Person['timeline']['nodes'][number];
export interface Change {
  column: string;
  was: string;
  is: string;
}

/** What is told on its own: who looks after the person. */
const TOLD_ELSEWHERE = new Set(['ASSIGNMENT']);
/** Fields that say nothing to whoever reads what was done: what the entry says anyway, and what only the program knows. */
const QUIET = new Set([
  'recordedAt',
  'recordedBy',
  'lateEntry',
  'edition',
  'kind',
  'reviewedBy',
  'meetingId',
  'attachments',
  'digest',
]);
/** Of a submission, what is not told openly (`verdictOf`). */
const OF_APPROVALS = new Set(['note', 'reason']);

const isSaid = ({ subject, field, before, after }: Entry['changes'][number]) =>
  !TOLD_ELSEWHERE.has(subject) &&
  !QUIET.has(field) &&
  !(subject === 'APPROVAL' && !OF_APPROVALS.has(field)) &&
  !isAnId(before) &&
  !isAnId(after);

/** What the act changed, field by field: of a new record what it says, of a correction what it said before. */
export function changesOf({ changes }: Entry): Change[] {
  return changes
    .filter(isSaid)
    .map(({ subject, field, label, before, after }) => ({
      column: columnOf(field, label),
      was: read(before, `${subject}.${field}`),
      is: read(after, `${subject}.${field}`),
    }))
    .filter((change) => change.was !== change.is);
}

/** What a form has no label for, and the schema tells in a sentence. */
const SHORT: Record<string, string | undefined> = {
  stage: 'Stage',
  target: 'Stage aimed at',
  status: 'Status',
  branch: 'Branch',
  through: 'Dues paid to',
  became: 'Stage here',
  recognition: 'Taken over as',
  targetName: 'Going to',
  beganOn: 'Asked for on',
  offeredOn: 'Handed over on',
  requested: 'Asked for by the branch',
  otherCommittee: 'Under another committee',
  leftOn: 'Left on',
  leftReason: 'Why they left',
  joinedOn: 'On the roster since',
  fullSince: 'Full member since',
  convertedOn: 'Conversion approved on',
  closedOn: 'Closed on',
  reviewedOn: 'Reviewed on',
  applicationBasis: 'Why at this branch',
  sourceId: 'From branch',
  targetId: 'To branch',
};

/** In English a short label; where nobody knows one, nothing raw is shown. */
function columnOf(field: string, label: string): string {
  if (language === 'zh') return label === field ? w.other : label.split(/[;；]/)[0]!.trim();
  const own = SHORT[field] ?? labelOf('', field);
  if (own !== field) return own;
  return label === field ? w.other : label.split(/[,;:(]/)[0]!.trim();
}

/** Who was put in charge of the person, or taken out: by their names, as far as the file knows them. */
export const assignedIn = ({ changes }: Entry, names: ReadonlyMap<string, string>): string[] => [
  ...new Set(
    changes
      .filter(({ subject, field }) => subject === 'ASSIGNMENT' && field === 'memberId')
      .flatMap(({ before, after }) => names.get(`mem_${after ?? before}`) ?? []),
  ),
];

/** What a submission came to, and what was said with it: told openly, also where many were decided at once. */
export function verdictOf({ act, changes }: Entry): { status: string; opinion: string } | null {
  const of = (field: string) =>
    changes.find((one) => one.subject === 'APPROVAL' && one.field === field)?.after;
  const status = of('status');
  if (!status || status === 'SUBMITTED') return null;
  const outcome = of('outcome');
  // Whoever submits decides nothing: what stands approved by that very act was filed.
  const standing = standingOf({
    status,
    acceptedOnSubmission: status === 'APPROVED' && act.startsWith('submit'),
  });
  const said = [
    standing === status ? read(status, 'APPROVAL.status') : standingInWords(standing),
    outcome && read(outcome, 'APPROVAL.outcome'),
  ].filter(Boolean);
  return { status: said.join(' · '), opinion: of('opinion') ?? '' };
}

/** On what evidence. */
export const papersOf = ({ changes }: Entry): string[] =>
  changes
    .filter(({ subject, field, after }) => subject === 'RECORD' && field === 'attachments' && after)
    .flatMap(({ after }) => parsed(after!) as { name: string; reference: string }[])
    .map(({ name, reference }) => [name, reference].filter(Boolean).join(' '));

const read = (kept: string | null | undefined, of: string) => valueInWords(kept ? parsed(kept) : kept, of);

/** Lists and yes or no come as JSON, texts as they are. */
function parsed(kept: string): unknown {
  if (!/^(\[|\{|true$|false$)/.test(kept)) return kept;
  try {
    return JSON.parse(kept);
  } catch {
    return kept;
  }
}
