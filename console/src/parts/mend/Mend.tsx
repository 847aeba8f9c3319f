import { formOf, type Somebody, type Unmet, useMending } from './mending';
import { w } from './words';

/** Inside a problem's popover: the one action that settles it. */
export function Mend({ problem, person }: { problem: Unmet; person: Somebody }) {
  const mending = useMending()(problem, person.stage);
  if (!mending) return null;
  return (
    <a href={formOf(person, mending)}>
      {mending.own ? w.settle : w.forAnother}
      {mending.section} {mending.label}
    </a>
  );
}
