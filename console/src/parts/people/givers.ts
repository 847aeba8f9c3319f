import type { Stage } from '../../gql/graphql';
import { words } from '../../shell/language';
import type { Somebody } from '../form/controls/control';

const w = words({
  mentors: ['培养联系人', 'Mentor'],
  introducers: ['入党介绍人', 'Introducer'],
});

interface Person {
  stage: Stage;
  mentors: readonly { member?: Somebody | null }[];
  introducers: readonly { member?: Somebody | null }[];
}

// 标明: these opinions say whose they are, the others name nobody.
const NAMED: Record<string, 'mentors' | 'introducers' | undefined> = {
  MENTOR_DETERMINATION: 'mentors',
  PROBATION_INSPECTION: 'introducers',
  INTRODUCER_CONVERSION: 'introducers',
};

function roleOf(person: Person, kind: string) {
  if (kind === 'CULTIVATION') return person.stage === 'ACTIVIST' ? 'mentors' : 'introducers';
  return NAMED[kind];
}

/** Who gives an opinion of this kind: the mentors or introducers in office. None where the kind names nobody. */
export function giversOf(person: Person, kind?: string | null): Somebody[] | undefined {
  const role = roleOf(person, kind ?? '');
  return role && person[role].flatMap(({ member }) => (member ? [member] : []));
}

/** What they are, as a form calls them. */
export function officeOf(person: Person, kind?: string | null): string | undefined {
  const role = roleOf(person, kind ?? '');
  return role && w[role];
}
