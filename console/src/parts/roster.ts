/** The members of one organization: meetings call them over, administration keeps them. */
import { useQuery } from '@tanstack/react-query';
import { RosterDocument, type RosterQuery } from '../gql/graphql';
import { ask } from '../shell/api';

export type Member = RosterQuery['members']['nodes'][number];

export const rosterOf = (organization: string) => ({ organization, after: null });

export const useRoster = (organization: string) =>
  useQuery({
    queryKey: ['roster', organization],
    queryFn: () => ask(RosterDocument, rosterOf(organization)),
  });
