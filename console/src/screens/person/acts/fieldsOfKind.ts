/** Which fields a form asks for is a matter of the kind of record: one act makes several. */
import type { Somebody } from '../../../parts/form/controls/control';

/** What party group, mentors, members and committee said is asked for where the target is listed (二(八)), and nowhere else. */
const SAID = ['partyGroupSaid', 'mentorsSaid', 'membersAndMassesSaid', 'committeeSaid'];
const isOtherResolution = (kind: string) =>
  kind.startsWith('RESOLUTION_') && kind !== 'RESOLUTION_DEVELOPMENT_TARGET';

/** The fields that a kind of record does not have; `givers` give an opinion of this kind, where it says whose it is. */
export const withoutOf = (kind?: string | null, givers?: Somebody[]): string[] => [
  ...(givers ? [] : ['memberId']),
  ...(isOtherResolution(kind ?? '') ? SAID : []),
];

/** The kinds whose paper the server demands: a test holds this list against the catalogue of records. */
export const NEEDS_PAPERS = new Set([
  'RECOMMENDATION',
  'RESOLUTION_ACTIVIST',
  'RESOLUTION_DEVELOPMENT_TARGET',
  'RESOLUTION_ADMISSION_REVIEW',
  'RESOLUTION_CONVERSION_REVIEW',
  'NOTICE_BEFORE_LISTING',
  'NOTICE_BEFORE_ADMISSION_MEETING',
  'NOTICE_BEFORE_CONVERSION',
  'POLITICAL_REVIEW',
  'TRAINING',
  'VOTE_ADMISSION',
  'VOTE_CONVERSION',
  'OATH',
  'DIRECT_ADMISSION',
  'POSTHUMOUS_RECOGNITION',
]);
