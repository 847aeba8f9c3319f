import { useQuery } from '@tanstack/react-query';
import { StatisticsDocument, type StatisticsQuery, type StatisticsQueryVariables } from '../gql/graphql';
import { ask } from '../shell/api';

export type Figures = StatisticsQuery['statistics'];

/** The figures of an organization: how many are where, and who arrived between the days asked for. */
export const useStatistics = (variables: StatisticsQueryVariables) =>
  useQuery({
    queryKey: ['statistics', variables],
    queryFn: () => ask(StatisticsDocument, variables),
  });
