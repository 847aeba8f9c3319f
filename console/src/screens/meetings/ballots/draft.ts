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

/** The counts stand beside it, on the page and in print: it does not say them again. */
function draftOf(person: Candidate, presence: Presence, entry: Entry): string {
  const isCarried = resultOf(presence, entry.ballot) === 'PASSED';
  return (isCarried ? w.draft.carried : w.draft.notCarried) + resolvedOf(person, entry) + w.draft.end;
}

/** An entry with the text that follows from its counts, as long as nobody wrote another. */
export const withDraft = (person: Candidate, presence: Presence, entry: Entry): Entry =>
  entry.isDrafted ? { ...entry, resolution: draftOf(person, presence, entry) } : entry;
