import { InboxCountsDocument } from '../../gql/graphql';
import { useQuickFilterCounts } from '../../parts/sitting/filters/useQuickFilterCounts';
import { ask } from '../../shell/api';
import { filterOf, type Mood, type Query } from './filter';

/** How many each quick filter of the inbox holds, within the rest of the filter. */
export function useInboxCounts(query: Query): Record<Mood, number> | undefined {
  const filterWith = (mood: Mood) => filterOf({ ...query, mood });
  const variables = {
    all: filterWith('all'),
    clear: filterWith('clear'),
    warned: filterWith('warned'),
    again: filterWith('again'),
    late: filterWith('late'),
    back: filterWith('back'),
  };
  return useQuickFilterCounts('inbox-counts', variables.all, () => ask(InboxCountsDocument, variables));
}
