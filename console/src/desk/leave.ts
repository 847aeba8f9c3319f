import { signOut } from '../shell/sign-in';

/** Signs out, and leaves nothing of this session in the tab. */
export async function leave() {
  await signOut();
  sessionStorage.clear();
  location.reload();
}
