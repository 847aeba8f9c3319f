import { useInfiniteQuery } from '@tanstack/react-query';
import { TimelineDocument, type TimelineQuery } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import type { Person } from '../types';

/** The newest came with the person; older ones are fetched from where those end, and anew when something was added. */
export function useTimeline(person: Person) {
  const newest = person.timeline.pageInfo;
  const start = newest.hasNextPage ? (newest.endCursor ?? null) : null;
  const read = useInfiniteQuery({
    queryKey: ['timeline', person.id, start],
    initialPageParam: start,
    enabled: false,
    queryFn: ({ pageParam }): Promise<TimelineQuery> =>
      ask(TimelineDocument, { id: person.id, after: pageParam }),
    getNextPageParam: (last) =>
      last.candidate?.timeline.pageInfo.hasNextPage ? last.candidate.timeline.pageInfo.endCursor : undefined,
  });
  const older = read.data?.pages.flatMap((page) => page.candidate?.timeline.nodes ?? []) ?? [];
  return {
    entries: [...person.timeline.nodes, ...older],
    hasMore: read.data ? read.hasNextPage : start !== null,
    start,
    read,
  };
}
