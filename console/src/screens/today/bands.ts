/**
 * The day's work in order of consequence, band by band: what came back, what is to be read, what is late, what falls due
 * within thirty days, and what can be done next. A committee has its own duties, a general branch what it deliberates.
 */
import type { Role } from '../../gql/graphql';
import type { Band, Given } from './band';
import { back, late, papers, ready, soon } from './branch';
import { analyse, decide, deliberate, file, talk } from './superiors';

export function bandsOf(given: Given): Band[] {
  const bands = given.role in BY_ROLE ? BY_ROLE[given.role]!(given) : [late(given), soon(given)];
  return bands.filter(({ lines }) => lines.length);
}

const BY_ROLE: Partial<Record<Role, (given: Given) => Band[]>> = {
  BRANCH_ADMIN: (given) => [back(given), papers(given), late(given), soon(given), ready(given)],
  COMMITTEE_ADMIN: (given) => [decide(given), talk(given), analyse(given), file(given), late(given, 5)],
  GENERAL_BRANCH_ADMIN: (given) => [deliberate(given), late(given, 5)],
  ORG_DEPT: (given) => [file(given), late(given, 5)],
  SYSTEM_ADMIN: () => [],
};
