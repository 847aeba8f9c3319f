import { useInfiniteQuery } from '@tanstack/react-query';
import { type MeetingFilter, MeetingsDocument, type MeetingsQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';

export type ListedMeeting = MeetingsQuery['meetings']['nodes'][number];

export const useMeetings = (filter: MeetingFilter) =>
  useInfiniteQuery({
    queryKey: ['meetings', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<MeetingsQuery> => ask(MeetingsDocument, { filter, after: pageParam }),
    getNextPageParam: ({ meetings }) =>
      meetings.pageInfo.hasNextPage ? meetings.pageInfo.endCursor : undefined,
  });
