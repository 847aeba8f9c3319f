import { dropAll } from './drafts';
import { signOut } from './server';

const KEY = 'jishi:left';

/** Signs out; drafts on this device go with it, and every other tab is told. */
export async function leave() {
  await signOut().catch(() => undefined);
  gone();
  try {
    localStorage.setItem(KEY, new Date().toISOString());
  } catch {
    // What keeps no drafts tells nobody either.
  }
}

function gone() {
  dropAll();
  location.replace('/me');
}

/** The tabs of a browser have one session: signed out in one, none of them shows or keeps what was of it. */
export function leftElsewhere({ key, newValue }: StorageEvent) {
  if (key === KEY && newValue) gone();
}
