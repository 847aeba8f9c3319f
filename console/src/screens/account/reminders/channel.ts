/** What a row of the channels says, and what may be done about it. */
import type { ChannelsQuery } from '../../../gql/graphql';
import { minuteOf } from '../../../shell/days';
import { w } from './words';

export type Channel = ChannelsQuery['channels']['nodes'][number];

export const nameOf = ({ label, place }: Channel) => label || place;

export const tellsOf = ({ events, digest }: Channel) =>
  [events && w.channels.events, digest && w.channels.digest].filter(Boolean).join(w.channels.and);

export function stateOf({ revokedAt, disabledAt, failures, nextAt }: Channel) {
  if (revokedAt) return { badge: 'quiet', text: w.revoked(minuteOf(revokedAt)) };
  if (disabledAt) return { badge: 'badge error', text: w.disabled(minuteOf(disabledAt)) };
  if (failures)
    return { badge: 'badge', text: w.failing(failures, nextAt ? minuteOf(nextAt).slice(11) : '') };
  return { badge: 'badge done', text: w.live };
}

const TEST = { name: 'testChannel', title: w.channels.test, says: w.channels.testing };
const RESUME = { name: 'resumeChannel', title: w.channels.resume, says: w.channels.resuming };
const REVOKE = { name: 'revokeChannel', title: w.revoke, says: w.channels.revoking };

export function offersFor({ revokedAt, disabledAt }: Channel) {
  if (revokedAt) return [];
  return disabledAt ? [RESUME, REVOKE] : [TEST, REVOKE];
}
