/** What is asked of a change of organizations, and what it answers. */
import {
  DissolveOrganizationsDocument,
  MergeOrganizationsDocument,
  ReparentOrganizationsDocument,
  SplitOrganizationDocument,
} from '../../../../gql/graphql';
import { ask } from '../../../../shell/api';
import { w } from './words';

export const KINDS = ['REPARENT', 'MERGE', 'SPLIT', 'DISSOLVE'] as const;
export type Kind = (typeof KINDS)[number];

export interface Named {
  id: string;
  name: string;
}

/** What is filled in; of a kind only what it asks for is sent. */
export interface Wanted {
  kind: Kind;
  others: Named[];
  target: Named | null;
  isNew: boolean;
  name: string;
  members: Named[];
  cases: Named[];
  reason: string;
}

export const NOTHING: Wanted = {
  kind: 'REPARENT',
  others: [],
  target: null,
  isNew: true,
  name: '',
  members: [],
  cases: [],
  reason: '',
};

export type Counts = Partial<Record<keyof typeof w.counts, number | null>>;
export type Told = Counts & { errors: readonly { message: string }[] };

const NAMES = Object.keys(w.counts) as (keyof typeof w.counts)[];

/** The counts that are not none, in words. */
export const countsIn = (told: Counts) =>
  NAMES.filter((name) => told[name]).map((name) => `${w.counts[name]} ${told[name]}`);

/** Whether all that a kind asks for is there. */
export function isWhole(wanted: Wanted): boolean {
  const { kind, target, isNew, name, members, cases, reason } = wanted;
  if (!reason.trim()) return false;
  if (kind === 'DISSOLVE') return true;
  if (kind === 'REPARENT') return !!target;
  const hasTarget = isNew ? !!name.trim() : !!target;
  return hasTarget && (kind === 'MERGE' || members.length > 0 || cases.length > 0);
}

/** Sends it, as a dry run or for good. */
export async function send(own: string, wanted: Wanted, validateOnly: boolean): Promise<Told> {
  const { kind, others, target, isNew, name, members, cases, reason } = wanted;
  const items = [own, ...others.map(({ id }) => id)].map((organizationId) => ({ organizationId }));
  const common = { reason, validateOnly };
  const into = isNew ? { name } : { intoId: target?.id };
  if (kind === 'REPARENT') {
    const input = { ...common, items, superiorId: target?.id ?? '' };
    return (await ask(ReparentOrganizationsDocument, { input })).reparentOrganizations;
  }
  if (kind === 'MERGE') {
    return (await ask(MergeOrganizationsDocument, { input: { ...common, items, ...into } }))
      .mergeOrganizations;
  }
  if (kind === 'DISSOLVE') {
    return (await ask(DissolveOrganizationsDocument, { input: { ...common, items } })).dissolveOrganizations;
  }
  const part = { ...into, memberIds: members.map(({ id }) => id), candidateIds: cases.map(({ id }) => id) };
  const input = { ...common, organizationId: own, parts: [part] };
  return (await ask(SplitOrganizationDocument, { input })).splitOrganization;
}
