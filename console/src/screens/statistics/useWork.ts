import { useQuery } from '@tanstack/react-query';
import { WorkDocument, type WorkQuery, type WorkQueryVariables } from '../../gql/graphql';
import { ask } from '../../shell/api';

export type WorkFigures = WorkQuery['statistics'];

/** How the work was done within a span. */
export const useWork = (variables: WorkQueryVariables) =>
  useQuery({ queryKey: ['statistics', 'work', variables], queryFn: () => ask(WorkDocument, variables) });
