/** Organizations and people, found by name as one types. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { CaseNamesDocument, OrganizationsNamedDocument, RosterNamesDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { word } from '../../../shell/word';
import type { Found } from './OneFound';

interface Searching {
  found: Found[];
  search: (name: string) => void;
  isPending: boolean;
}

/** Organizations that stand. */
export function useOrganizations(): Searching {
  return useFound('organizations-named', async (name) => {
    const filter = { closed: false, ...(name && { name }) };
    const { organizations } = await ask(OrganizationsNamedDocument, { filter });
    return organizations.nodes.map(({ id, name, kind, superior }) => ({
      id,
      name,
      of: [word('OrgKind', kind), superior?.name].filter(Boolean).join(' · '),
    }));
  });
}

/** Entries of rosters: of one organization all, of all of them only who is looked for. */
export function useRosterNames(organization?: string): Searching {
  return useFound(`roster-names ${organization}`, async (name) => {
    if (!organization && !name) return [];
    const filter = { present: true, ...(organization && { organization }), ...(name && { name }) };
    const { rosterNames } = await ask(RosterNamesDocument, { filter });
    return rosterNames.nodes.map((one) => ({
      id: one.memberId,
      name: one.name,
      of: organization ? null : one.organization?.name,
    }));
  });
}

/** Whose case an organization has. */
export function useCaseNames(organization: string): Searching {
  return useFound(`case-names ${organization}`, async (name) => {
    const { caseNames } = await ask(CaseNamesDocument, { filter: { organization, ...(name && { name }) } });
    return caseNames.nodes.map(({ candidateId: id, name }) => ({ id, name }));
  });
}

function useFound(what: string, found: (name: string) => Promise<Found[]>): Searching {
  const [name, search] = useState('');
  const sought = useDeferredValue(name);
  const read = useQuery({
    queryKey: [what, sought],
    queryFn: () => found(sought),
    placeholderData: (before) => before,
  });
  return { found: read.data ?? [], search, isPending: read.isPending };
}
