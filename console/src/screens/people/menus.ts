/** The manual's four menus and the archive, and the quick filters: each a change of the address, with how many it shows. */
import { useQuery } from '@tanstack/react-query';
import { PeopleCountsDocument } from '../../gql/graphql';
import { peopleFilter, type Query } from '../../parts/people/filter';
import { ask } from '../../shell/api';

export const MENUS = {
  applicants: { stage: 'APPLICANT', status: '' },
  activists: { stage: 'ACTIVIST', status: '' },
  targets: { stage: 'DEVELOPMENT_TARGET', status: '' },
  probationary: { stage: 'PROBATIONARY_MEMBER', status: '' },
  archived: { stage: '', status: 'ARCHIVED' },
} as const;
export type Menu = keyof typeof MENUS;

export const QUICK = { overdue: 'overdue', back: 'back', waits: 'waits' } as const;
export type Quick = keyof typeof QUICK;

/** The menu that an address has open. */
export const menuOf = (query: Query): Menu | undefined =>
  (Object.keys(MENUS) as Menu[]).find(
    (menu) =>
      MENUS[menu].status === (query.status ?? '') &&
      MENUS[menu].stage === (query.stage ?? '') &&
      (query.stage || query.status),
  );

/** How many each would show under the rest of the address. */
export function useMenuCounts(query: Query) {
  const filters = {
    ...each(MENUS, (change) => peopleFilter({ ...query, ...change })),
    ...each(QUICK, (name) => peopleFilter({ ...query, [name]: '1' })),
  };
  return useQuery({
    queryKey: ['people-counts', filters],
    queryFn: () => ask(PeopleCountsDocument, filters),
    placeholderData: (before) => before,
  }).data;
}

const each = <K extends string, V, R>(table: Record<K, V>, made: (value: V) => R) =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, made(value as V)])) as Record<K, R>;
