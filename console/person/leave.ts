import { dropAll } from './drafts';
import { signOut } from './server';

/** Signs out; drafts on this device go with it. */
export async function leave() {
  await signOut().catch(() => undefined);
  dropAll();
  location.replace('/me');
}
