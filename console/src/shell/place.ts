/** Where we are: the address after `#/` (screen, person, filters). It can be shared or reloaded. */
import { create } from 'zustand';

export interface Place {
  screen: string;
  id: string;
  /** What of it, where an address leads further: a paper of a stack. */
  part?: string;
  query: Record<string, string>;
}

function read(): Place {
  const [path = '', search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [screen = '', id = '', part] = path.split('/');
  return {
    screen: screen || 'today',
    id: decodeURIComponent(id),
    ...(part && { part: decodeURIComponent(part) }),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

export const usePlace = create<Place>(() => read());
window.addEventListener('hashchange', () => usePlace.setState(read(), true));

/** The branch somebody narrowed the console to goes along from screen to screen, until it is taken away. */
export function address(screen: string, id: string | string[] = '', query: Record<string, string> = {}) {
  const { organization = '' } = usePlace.getState().query;
  const given = Object.entries({ organization, ...query }).filter(([, value]) => value);
  const search = new URLSearchParams(given).toString();
  const steps = [id].flat().filter(Boolean).map(encodeURIComponent);
  const path = [screen, ...steps].join('/');
  return search ? `#/${path}?${search}` : `#/${path}`;
}

export function go(screen: string, id: string | string[] = '', query: Record<string, string> = {}) {
  location.hash = address(screen, id, query);
}

/** The same without a step of its own: Back does not lead to what is over. */
export function replace(screen: string, id: string | string[] = '', query: Record<string, string> = {}) {
  location.replace(address(screen, id, query));
}
