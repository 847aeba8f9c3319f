import { useQuery } from '@tanstack/react-query';
import { MeetingsDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';

/** The general meetings of a branch, the newest first. */
export function useMeetingsOf(branch: string) {
  const filter = { branch };
  const read = useQuery({
    queryKey: ['meetings-to-choose', filter],
    queryFn: () => ask(MeetingsDocument, { filter, after: null }),
    enabled: !!branch,
  });
  return read.data?.meetings?.nodes ?? [];
}
