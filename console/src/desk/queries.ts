/** What has been read of the server, kept for the page and read anew when it is looked at again. */
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { say } from '../shell/toasts';

// What is on the screen stays there when reading it again fails; that it is not the newest is said.
const queryCache = new QueryCache({
  onError: (fault, query) => {
    if (query.state.data !== undefined) say(fault.message);
  },
});

export const queries = new QueryClient({
  queryCache,
  defaultOptions: { queries: { retry: 1, staleTime: 10_000, refetchOnWindowFocus: true } },
});
