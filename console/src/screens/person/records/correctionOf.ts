import type { Values } from '../../../parts/form/controls/control';
import type { FiledRecord } from './record';

const COUNTS = [
  'issued',
  'returned',
  'approve',
  'oppose',
  'abstain',
  'invalid',
  'writtenApprove',
  'writtenOppose',
  'writtenAbstain',
];

const idIn = (referred: unknown) => (referred as { id: string } | null | undefined)?.id;

/** Whose own reason stands beside that of the correction. */
const GROUNDED = new Set(['Exemption', 'Postponement']);

/** A record's values under the names its correction takes. */
export function correctionOf(record: FiledRecord): Values {
  const memberId = idIn(record.member);
  const meetingId = idIn(record.meeting);
  return {
    ...record,
    ...(GROUNDED.has(record.__typename) && { ground: record.reason, reason: '' }),
    ...(memberId !== undefined && { memberId }),
    ...(meetingId !== undefined && { meetingId }),
    ...(record.__typename === 'VoteRecord' && { ballot: ballotOf(record) }),
  };
}

const ballotOf = (record: FiledRecord): Values => ({
  due: record.dueVoters,
  present: record.presentVoters,
  ...Object.fromEntries(COUNTS.map((count) => [count, record[count]])),
});
