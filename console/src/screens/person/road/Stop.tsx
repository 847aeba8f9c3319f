import { begun } from '../../../shell/language';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { submissionOf } from '../submissions';
import type { Milestone, Person } from '../types';
import { markOf } from './mark';
import { SIGN } from './sign';
import { whenOf, whyOf } from './whenOf';
import { w } from './words';

interface StopProps {
  person: Person;
  stage: string;
  place: 'past' | 'here' | '';
  since?: string | null;
  picked?: string;
}
/** A stage of the road with its operations. */
export function Stop({ person, stage, place, since, picked }: StopProps) {
  const operations = person.operations.filter((m) => m.stage === stage && !m.section.startsWith('E'));
  return (
    <li className={place} aria-current={place === 'here' ? 'step' : undefined}>
      <h4>{word('Stage', stage)}</h4>
      <p className="quiet">{since ? w.since(since) : '\u00a0'}</p>
      <ul>
        {operations.map((milestone) => (
          <li key={milestone.section}>
            <OperationLink
              milestone={milestone}
              href={address('people', person.id, { do: milestone.section })}
              whom={submissionOf(person, milestone)?.addressedTo?.name}
              isPicked={picked === milestone.section}
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

function OperationLink({
  milestone,
  href,
  whom,
  isPicked,
}: {
  milestone: Milestone;
  href: string;
  /** Whose decision it waits for. */
  whom?: string;
  isPicked: boolean;
}) {
  const { label, section } = milestone;
  const mark = markOf(milestone);
  return (
    <a
      className={`stop-op ${mark}`}
      href={href}
      aria-current={isPicked ? 'true' : undefined}
      title={whyOf(milestone)}
    >
      <i aria-hidden="true">{SIGN[mark]}</i>
      <span>
        <b>{begun(label)}</b>
        <small>{whenOf(milestone, whom)}</small>
      </span>
      <kbd>{section}</kbd>
      <span className="unseen">{w.marks[mark]}</span>
    </a>
  );
}
