/** Which acts answer a transfer, and who does them. */
import type { TransfersWaitingQuery } from '../../gql/graphql';

export type Transfer = TransfersWaitingQuery['transfers']['nodes'][number];

/** By the side that the caller's organization is on: what it does about a transfer that waits. */
export function answersOf({ status, source, target }: Transfer, organization?: string): string[] {
  const here = organization === source.id;
  if (!organization || (!here && organization !== target?.id)) return [];
  if (status === 'REQUESTED') return here ? ['refuseTransfer'] : ['withdrawTransfer'];
  if (here) return target ? ['withdrawTransfer'] : ['acceptTransfer', 'withdrawTransfer'];
  return ['acceptTransfer', 'refuseTransfer'];
}
