import type { MeetingQuery } from '../../gql/graphql';

/** One general meeting with its votes. */
export type Meeting = NonNullable<MeetingQuery['meeting']>;
export type Vote = Meeting['votes']['nodes'][number];
