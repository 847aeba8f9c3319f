import { keepNoMore } from '../shell/drafts';
import { signOut } from '../shell/sign-in';

/** Signs out, and leaves nothing of this session in the tab, and no draft on the device. */
export async function leave() {
  await signOut();
  sessionStorage.clear();
  keepNoMore();
  location.reload();
}
