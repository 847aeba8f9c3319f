/** What each edition says of somebody as of a day, the manual first, and where the two differ. */
import type { JudgeQuery } from '../../gql/graphql';

export type Judged = NonNullable<JudgeQuery['candidate']>;
export type Judgement = Judged['manual'];
type Operation = Judgement['operations'][number];

export interface VerdictOf {
  judgement: Judgement;
  /** Whether this edition was in force that day. */
  inForce: boolean;
  /** The operations that stand otherwise under the other edition. */
  differing: Operation[];
}

function differingFrom(other: Judgement, { operations }: Judgement): Operation[] {
  const elsewhere = new Map(other.operations.map(({ section, state }) => [section, state]));
  return operations.filter(({ section, state }) => elsewhere.get(section) !== state);
}

export function verdictsOf({
  own,
  manual,
  national,
}: Pick<Judged, 'own' | 'manual' | 'national'>): VerdictOf[] {
  const verdict = (judgement: Judgement, other: Judgement) => ({
    judgement,
    inForce: judgement.edition === own.edition,
    differing: differingFrom(other, judgement),
  });
  return [verdict(manual, national), verdict(national, manual)];
}

/** A problem with what it is about, in one sentence. */
export const messageWithDetail = ({ message, detail }: { message: string; detail?: string | null }) =>
  detail ? `${message}(${detail})` : message;
