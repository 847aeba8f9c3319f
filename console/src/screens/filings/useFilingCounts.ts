import { FilingCountsDocument } from '../../gql/graphql';
import { useQuickFilterCounts } from '../../parts/sitting/filters/useQuickFilterCounts';
import { ask } from '../../shell/api';
import { filterOf, type Mood, type Query } from './filter';

/** How many each quick filter holds, within the rest of the filter. */
export function useFilingCounts(query: Query): Record<Mood, number> | undefined {
  const filterWith = (mood: Mood) => filterOf({ ...query, mood });
  const variables = {
    all: filterWith('all'),
    recent: filterWith('recent'),
    older: filterWith('older'),
    full: filterWith('full'),
  };
  return useQuickFilterCounts('filing-counts', variables.all, () => ask(FilingCountsDocument, variables));
}
