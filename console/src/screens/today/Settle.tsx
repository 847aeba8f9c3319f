import { formOf, useMending } from '../../parts/mend/mending';
import { address } from '../../shell/place';
import type { Person } from './duties';
import { w } from './words';

interface Props {
  person: Pick<Person, 'id' | 'name' | 'stage'>;
  problem?: { rule?: string | null; guard?: string | null };
}
/** The one action that settles the first duty; where no operation does, the file says what to do. */
export function Settle({ person, problem = {} }: Props) {
  const operation = useMending()(problem, person.stage);
  if (!operation)
    return (
      <a
        className="settle"
        href={address('people', person.id)}
        aria-label={w.settle(w.openFile, person.name)}
      >
        {w.openFile}
      </a>
    );
  const { section, label, own } = operation;
  return (
    <a
      className={own ? 'settle own' : 'settle'}
      href={formOf(person, operation)}
      aria-label={w.settle(`${section} ${label}`, person.name)}
      title={own ? undefined : w.anotherRole}
    >
      <kbd>{section}</kbd>
      {label}
    </a>
  );
}
