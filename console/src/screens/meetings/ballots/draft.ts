/** A resolution as it is usually written, from the numbers: a proposal that is then put right by hand. */
import { type Candidate, voteKindOf } from './agenda';
import { type Presence, resultOf } from './arithmetic';
import type { Entry } from './entries';
import { w } from './words';

const OUTCOMES = {
  CONVERT: (name: string) => w.draft.convert(name),
  EXTEND: (name: string, months: string) => w.draft.extend(name, months),
  ANNUL: (name: string) => w.draft.annul(name),
};

function resolvedOf(person: Candidate, { outcome, extensionMonths }: Entry) {
  if (voteKindOf(person) === 'ADMISSION') return w.draft.admit(person.name);
  return OUTCOMES[outcome as keyof typeof OUTCOMES](person.name, extensionMonths);
}

function draftOf(person: Candidate, presence: Presence, entry: Entry): string {
  const { approve = 0, oppose = 0, abstain = 0, invalid = 0 } = entry.ballot;
  const { writtenApprove = 0, writtenOppose = 0, writtenAbstain = 0 } = entry.ballot;
  const counted = w.draft.counted(presence.due, presence.present, [
    w.draft.of(w.ballots.counts.approve, approve, writtenApprove),
    w.draft.of(w.ballots.counts.oppose, oppose, writtenOppose),
    w.draft.of(w.ballots.counts.abstain, abstain, writtenAbstain),
    ...(invalid ? [w.draft.of(w.ballots.counts.invalid, invalid, 0)] : []),
  ]);
  const isCarried = resultOf(presence, entry.ballot) === 'PASSED';
  return (
    counted + (isCarried ? w.draft.carried : w.draft.notCarried) + resolvedOf(person, entry) + w.draft.end
  );
}

/** An entry with the text that follows from its counts, as long as nobody wrote another. */
export const withDraft = (person: Candidate, presence: Presence, entry: Entry): Entry =>
  entry.isDrafted ? { ...entry, resolution: draftOf(person, presence, entry) } : entry;
