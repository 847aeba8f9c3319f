import { useQuery, useQueryClient } from '@tanstack/react-query';
import { DocumentsDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { say } from '../../shell/toasts';
import type { Issued } from './issuing';
import { w } from './words';

/** What was issued of an object, and what is said of another one. */
export function useIssued(id: string) {
  const client = useQueryClient();
  const queryKey = ['documents', id];
  const read = useQuery({ queryKey, queryFn: () => ask(DocumentsDocument, { subject: id }) });
  function done(title: string, issued: Issued) {
    say(w.done(title, issued.number), issued.url);
    void client.invalidateQueries({ queryKey });
  }
  return { documents: read.data?.documents.nodes ?? [], done, failed: (fault: Error) => say(fault.message) };
}
