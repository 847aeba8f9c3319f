/** Which acts the screen offers for a person. */
import { type Act, acts } from 'virtual:schema';
import { takes } from '../../../parts/form/fieldsOf';
import type { Milestone } from '../types';

export const actOf = (name?: string): Act | undefined => acts.find((act) => act.name === name);

/** What the caller's role does for this person; A1, the case itself, has been opened. */
export const ownOperations = (operations: Milestone[]) =>
  operations.filter((m) => m.allowed && m.section !== 'A1');

export const isAskedFor = ({ state }: Milestone) => state === 'MISSING' || state === 'WAITING';

/** Acts on a person that no operation of the manual leads to, and that begin from no record. */
export function otherActs(operations: Milestone[], may: (act: string) => boolean): Act[] {
  const covered = new Set(operations.map((m) => m.act));
  return acts.filter(
    (act) =>
      may(act.name) &&
      (!covered.has(act.name) || act.name === 'recordStep') &&
      takes(act, 'candidateId') &&
      !takes(act, 'id'),
  );
}
