import {
  PlannedPeopleDocument,
  type PlannedPeopleQuery,
  type PlannedPeopleQueryVariables,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import type { PlannedPerson } from './planTable';

/** A table for a spreadsheet is not made of more people than this. */
const MOST = 1000;

/** Every page of the plan. */
export async function wholePlan(variables: PlannedPeopleQueryVariables): Promise<PlannedPerson[]> {
  const found: PlannedPerson[] = [];
  for (let after: string | null = null, more = true; more && found.length < MOST; ) {
    const page: PlannedPeopleQuery['candidates'] = (await ask(PlannedPeopleDocument, { ...variables, after }))
      .candidates;
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}
