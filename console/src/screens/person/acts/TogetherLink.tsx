import { useMeetingsOf } from '../../../parts/form/controls/useMeetingsOf';
import { address } from '../../../shell/place';
import type { Person } from '../types';
import { w } from './words';

/** To where a vote is entered for everybody of a meeting: the newest one, with this person on its agenda. */
export function TogetherLink({ person }: { person: Person }) {
  const [newest] = useMeetingsOf(person.branch.id).filter(({ on }) => on >= (person.stageSince ?? ''));
  return (
    <p>
      {newest ? (
        <a href={address('meetings', newest.id, { person: person.id })}>{w.togetherOn(newest.on)}</a>
      ) : (
        <a href={address('meetings', '', { branch: person.branch.id })}>{w.severalTogether}</a>
      )}
    </p>
  );
}
