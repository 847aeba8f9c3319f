import type { MeetingFilter } from '../../gql/graphql';
import { go, usePlace } from '../../shell/place';

/** Which meetings an address names. */
export function meetingFilter(query: Record<string, string>): MeetingFilter {
  return {
    ...(query.organization && { organization: query.organization }),
    ...(query.branch && { branch: query.branch }),
    ...((query.from || query.to) && { on: { from: query.from || null, to: query.to || null } }),
  };
}

/** The list's part of the address, and how to change it. */
export function useListAddress() {
  const { query } = usePlace();
  const change = (changed: Record<string, string>) => go('meetings', '', { ...query, ...changed });
  return { query, change };
}
