/** Whom to look after a person: everybody in reach with what the rules say, those who may be picked before those who may not. */
import { useQuery } from '@tanstack/react-query';
import {
  EligibleIntroducersDocument,
  EligibleMentorsDocument,
  type EligibleMentorsQuery,
} from '../../../gql/graphql';
import { ask } from '../../../shell/api';

type Row = EligibleMentorsQuery['eligibleMentors']['members'][number];
export type Eligible = Row & { id: string; member: NonNullable<Row['member']> };

/** The acts that assign, with what is asked for each. */
const ASKED = {
  assignMentors: async (candidate: string, name: string) =>
    (await ask(EligibleMentorsDocument, { candidate, name })).eligibleMentors,
  assignIntroducers: async (candidate: string, name: string) =>
    (await ask(EligibleIntroducersDocument, { candidate, name })).eligibleIntroducers,
};
/** Who is looked after, and by which act somebody is assigned. */
export interface Assigning {
  act: keyof typeof ASKED;
  candidate: string;
}
/** What an act assigns to, if it assigns. */
export const assigningOf = (act: string, candidate: unknown): Assigning | undefined =>
  act in ASKED && typeof candidate === 'string' ? { act: act as Assigning['act'], candidate } : undefined;

/** Those who may be picked, the least laden first; then the others, who may soonest first. */
export function inOrder(members: readonly Eligible[]): Eligible[] {
  const from = ({ eligibleFrom }: Eligible) => eligibleFrom ?? '9999';
  return [
    ...members.filter((one) => one.eligible).sort((a, b) => a.load - b.load),
    ...members.filter((one) => !one.eligible).sort((a, b) => from(a).localeCompare(from(b))),
  ];
}

export function useEligible({ act, candidate }: Assigning, named: string) {
  const read = useQuery({
    queryKey: ['eligible', act, candidate, named],
    queryFn: () => ASKED[act](candidate, named),
    placeholderData: (before) => before,
  });
  const found = (read.data?.members ?? []).flatMap((row) =>
    row.member ? [{ ...row, member: row.member, id: row.member.id }] : [],
  );
  return { members: inOrder(found), more: read.data?.more ?? false, read };
}
