import { enums } from 'virtual:schema';
import type { Person } from '../types';

export const STAGES = Object.keys(enums.Stage ?? {});

/** The day on which each stage began. */
export const beginnings = (person: Person): Record<string, string | null | undefined> => ({
  APPLICANT: person.appliedOn ?? person.openedOn,
  ACTIVIST: person.activistSince,
  DEVELOPMENT_TARGET: person.listedOn,
  PROBATIONARY_MEMBER: person.probation?.start,
  FULL_MEMBER: person.partyStandingSince,
});

/** A stage on the road: behind, reached, or ahead. */
export function placeOf(stage: number, reached: number): 'past' | 'here' | '' {
  if (stage < reached) return 'past';
  return stage === reached ? 'here' : '';
}
