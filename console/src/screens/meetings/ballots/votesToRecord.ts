/** What a meeting sends: each person's vote by itself (Art. 20). */
import type {
  AnnulmentReason,
  AttachmentInput,
  ConversionOutcome,
  RecordVotesInput,
  RecordVotesItem,
} from '../../../gql/graphql';
import { type Candidate, voteKindOf } from './agenda';
import type { Presence } from './arithmetic';
import type { Entries, Entry } from './entries';

interface Sitting {
  meetingId: string;
  /** One key for one filled sheet: pressed twice, or sent again after a break, it is recorded once. */
  idempotencyKey: string;
  presence: Presence;
  papers: AttachmentInput[];
}

/** What a conversion resolves besides: its outcome, and what that outcome asks for. */
function conversion(entry: Entry): Partial<RecordVotesItem> {
  const outcome = entry.outcome as ConversionOutcome;
  if (outcome === 'EXTEND')
    return {
      outcome,
      extensionMonths: Number(entry.extensionMonths),
      nextMeetingOn: entry.nextMeetingOn || null,
    };
  if (outcome === 'ANNUL')
    return {
      outcome,
      annulmentReason: (entry.annulmentReason || null) as AnnulmentReason | null,
      annulmentText: entry.annulmentText,
    };
  return { outcome };
}

function voteOn(candidate: Candidate, entry: Entry, { presence, papers }: Sitting): RecordVotesItem {
  const { due, present } = presence;
  const voteKind = voteKindOf(candidate);
  return {
    candidateId: candidate.id,
    voteKind,
    secretBallot: true,
    resolution: entry.resolution,
    introducersPresent: entry.introducersPresent ?? false,
    ...(entry.introducersAbsence && { introducersAbsence: entry.introducersAbsence }),
    ballot: { due, present, ...entry.ballot },
    ...(papers.length && { attachments: papers }),
    ...(voteKind === 'CONVERSION' && conversion(entry)),
  };
}

export function votesToRecord(sitting: Sitting, people: Candidate[], entries: Entries): RecordVotesInput {
  return {
    meetingId: sitting.meetingId,
    idempotencyKey: sitting.idempotencyKey,
    items: people.flatMap((person) => {
      const entry = entries[person.id];
      return entry ? [voteOn(person, entry, sitting)] : [];
    }),
  };
}

/** A dry run is judged anew each time, and uses up no key. */
export const asDryRun = (input: RecordVotesInput): RecordVotesInput => ({
  ...input,
  validateOnly: true,
  idempotencyKey: null,
});
export const forGood = (input: RecordVotesInput): RecordVotesInput => ({ ...input, validateOnly: false });
