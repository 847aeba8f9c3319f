import type { ReactNode } from 'react';
import { word } from '../../../shell/word';
import type { Person } from '../types';
import { Phone } from './Phone';
import { w } from './words';

const names = (guides: Person['mentors']) => guides.map((guide) => guide.member?.name).join('、');

const factsOf = (person: Person): [name: string, value: ReactNode][] => [
  [w.facts.branch, person.branch.name],
  [w.facts.superior, person.branch.superior?.name],
  [w.facts.sex, word('Sex', person.sex)],
  [w.facts.birth, person.birth],
  [w.facts.idNumber, person.idNumberMasked],
  [w.facts.phone, <Phone key={person.id} id={person.id} />],
  [w.facts.ethnicity, person.ethnicity],
  [w.facts.education, word('Education', person.education)],
  [w.facts.unit, [person.unit, person.occupation].filter(Boolean).join(' ')],
  [w.facts.registrationPlace, person.registrationPlace],
  [w.facts.appliedOn, person.appliedOn],
  [w.facts.activistSince, person.activistSince],
  [w.facts.listedOn, person.listedOn],
  [w.facts.probation, person.probation && `${person.probation.start} – ${person.probation.lastDay}`],
  [w.facts.partyStandingSince, person.partyStandingSince],
  [w.facts.mentors, names(person.mentors)],
  [w.facts.introducers, names(person.introducers)],
  [w.facts.edition, word('Edition', person.edition)],
  [
    w.facts.floating,
    person.isFloating && [person.outflowPlace, person.inflowPlace].filter(Boolean).join(' → '),
  ],
];

/** What is known of the person; what is not is left out. */
export function Facts({ person }: { person: Person }) {
  return (
    <dl className="facts">
      {factsOf(person)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
