import { useQuery } from '@tanstack/react-query';
import { AgendaDocument } from '../../../gql/graphql';
import { useRoster } from '../../../parts/roster';
import { Trouble, Waiting } from '../../../parts/states';
import { ask } from '../../../shell/api';
import type { Meeting } from '../meeting';
import { Sitting } from './Sitting';

const useAgenda = (branch: string) =>
  useQuery({ queryKey: ['agenda', branch], queryFn: () => ask(AgendaDocument, { branch }) });

/** The meeting's work: who is there and may vote, whom it resolves on, one ballot and resolution for each. */
export function Ballots({ meeting }: { meeting: Meeting }) {
  const roster = useRoster(meeting.branch.id);
  const agenda = useAgenda(meeting.branch.id);
  if (roster.isPending || agenda.isPending) return <Waiting />;
  if (roster.isLoadingError || agenda.isLoadingError) {
    const readAgain = () => {
      void roster.refetch();
      void agenda.refetch();
    };
    return <Trouble fault={(roster.error ?? agenda.error)!} again={readAgain} />;
  }
  return <Sitting meeting={meeting} roster={roster.data} candidates={agenda.data.candidates.nodes} />;
}
