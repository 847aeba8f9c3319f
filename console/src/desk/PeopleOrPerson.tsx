import { People } from '../screens/people/People';
import { Person } from '../screens/person/Person';
import { usePlace } from '../shell/place';

/** One address, two screens: the list, and with an id the one person. */
export function PeopleOrPerson() {
  const id = usePlace((p) => p.id);
  return id ? <Person /> : <People />;
}
