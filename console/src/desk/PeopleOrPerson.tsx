import { lazy } from 'react';
import { People } from '../screens/people/People';
import { Person } from '../screens/person/Person';
import { usePlace } from '../shell/place';

const Sheets = lazy(async () => ({ default: (await import('../screens/sheets/Sheets')).Sheets }));

/** One address, three screens: the list, a sheet to be filled in for it, and with an id the one person. */
export function PeopleOrPerson() {
  const { id, query } = usePlace();
  if (id) return <Person />;
  return query.sheet ? <Sheets /> : <People />;
}
