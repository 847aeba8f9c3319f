/** What is done from the list with many people, with whom it fits, and what is known of it before anybody fills a field. */
import { acts } from 'virtual:schema';
import { PeopleRowsDocument } from '../../../gql/graphql';
import type { Values } from '../../../parts/form/controls/control';
import { ARCHIVING, MENTORS, OPINIONS, SUBMISSIONS } from '../../../parts/many/sittings';
import type { Sitting } from '../../../parts/sitting/sitting';
import type { ById, Row } from '../../../parts/sitting/source';
import { ask } from '../../../shell/api';
import type { Person } from '../usePeople';

export const SITTINGS = {
  recordOpinions: OPINIONS,
  assignMentorsToMany: MENTORS,
  submitApprovals: SUBMISSIONS,
  archiveCandidates: ARCHIVING,
};
export type ManyAct = keyof typeof SITTINGS;
export const MANY_ACTS = Object.keys(SITTINGS) as ManyAct[];

/** Each takes an input of its own; what the dialog makes of its fields is judged by the server. */
export const sittingOf = (name: ManyAct) => SITTINGS[name] as unknown as Sitting<Values>;
export const actOf = (name: ManyAct) => acts.find((act) => act.name === name)!;

const isMentored = ({ stage }: Person) => stage === 'ACTIVIST' || stage === 'DEVELOPMENT_TARGET';

/** Of those chosen, with whom it can be done at all. */
export const fitting = (name: ManyAct, people: readonly Person[]): Person[] =>
  people.filter(
    (person) => person.status === 'ACTIVE' && (name !== 'assignMentorsToMany' || isMentored(person)),
  );

const NEXT: Partial<Record<Person['stage'], string>> = {
  APPLICANT: 'ACTIVIST_FILING',
  ACTIVIST: 'DEVELOPMENT_TARGET_FILING',
  DEVELOPMENT_TARGET: 'PRE_REVIEW',
  PROBATIONARY_MEMBER: 'CONVERSION_APPROVAL',
};

/** What a field begins with: where all chosen are of one stage, what goes up from there next. */
export function firstOf(name: ManyAct, people: readonly Person[]): Values {
  const stages = new Set(people.map(({ stage }) => stage));
  const [stage] = stages;
  return name === 'submitApprovals' && stages.size === 1 && stage ? { kind: NEXT[stage] } : {};
}

/** A person of the list as a row that a sitting is held over. */
export const rowOf = ({
  id,
  version,
  name,
  branch,
}: Pick<Row, 'id' | 'version'> & Row['candidate']): Row => ({
  id,
  version,
  candidate: { id, name, branch },
});

/** The people that were not done, as they are now. */
export const PEOPLE: ById<Row> = {
  fetchByIds: async (ids) => {
    const { nodes } = await ask(PeopleRowsDocument, { ids });
    return (nodes ?? []).flatMap((node) => (node?.__typename === 'Candidate' ? [rowOf(node)] : []));
  },
};
