import { useQuery } from '@tanstack/react-query';
import { MembersDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';

/** Members present, of the own branch or, `wide`, of the same committee (manual 二(一), 三(一)). */
export function useMembers(branch: string, named: string, wide: boolean) {
  const filter = {
    present: true,
    ...(!wide && { organization: branch }),
    ...(named && { name: named }),
  };
  const read = useQuery({
    queryKey: ['members', filter],
    queryFn: () => ask(MembersDocument, { filter }),
    enabled: wide || !!branch,
    placeholderData: (before) => before,
  });
  return { members: read.data?.members.nodes ?? [], isPending: read.isPending };
}
export type Member = ReturnType<typeof useMembers>['members'][number];
