import { InboxCountsDocument } from '../../gql/graphql';
import { useQuickFilterCounts } from '../../parts/sitting/filters/useQuickFilterCounts';
import { ask } from '../../shell/api';
import { filterOf, type Mood, moodOf, type Query } from './filter';

/**
 * How many each quick filter of the inbox holds, within the rest of the filter. Names are searched among the rows
 * here: then how many were found is known of the present one alone, and of the others nothing is said.
 */
export function useInboxCounts(query: Query, found?: number): Partial<Record<Mood, number>> | undefined {
  const filterWith = (mood: Mood) => filterOf({ ...query, mood });
  const variables = {
    all: filterWith('all'),
    clear: filterWith('clear'),
    warned: filterWith('warned'),
    again: filterWith('again'),
    late: filterWith('late'),
    back: filterWith('back'),
  };
  const counts = useQuickFilterCounts('inbox-counts', variables.all, () =>
    ask(InboxCountsDocument, variables),
  );
  if (!query.name) return counts;
  return found === undefined ? undefined : { [moodOf(query)]: found };
}
