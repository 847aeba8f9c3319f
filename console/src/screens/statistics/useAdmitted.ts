import { useQuery } from '@tanstack/react-query';
import { AdmittedDocument, type AdmittedQuery, type CandidateFilter } from '../../gql/graphql';
import { ask } from '../../shell/api';

export type Admitted = AdmittedQuery['candidates']['nodes'][number];

/** Every page of a year's admissions: a committee has hundreds, not thousands. */
async function everybody(filter: CandidateFilter): Promise<Admitted[]> {
  const found: Admitted[] = [];
  for (let after: string | null = null, more = true; more && found.length < 3000; ) {
    const page: AdmittedQuery['candidates'] = (await ask(AdmittedDocument, { filter, after })).candidates;
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}

export const useAdmitted = (filter: CandidateFilter) =>
  useQuery({ queryKey: ['admitted', filter], queryFn: () => everybody(filter) });
