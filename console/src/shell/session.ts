/** The session of the page: that it was lost, that somebody is back, and what waits for them meanwhile. */

/** `lost` when the session has ended; `found` when somebody is back, with whether it is the same account. */
export const sessions = new EventTarget();
let signedIn = 0;
/** How often somebody has signed in while the page was open. */
export const signIns = () => signedIn;
export function found(same: boolean) {
  signedIn += 1;
  sessions.dispatchEvent(new CustomEvent('found', { detail: same }));
}

/**
 * What was asked without a session waits for the sign-in over the screen: nothing of the screen is lost
 * meanwhile. Gives whether it may be asked again.
 */
export async function askedAgain(before: number): Promise<boolean> {
  if (before !== signedIn) return true;
  sessions.dispatchEvent(new Event('lost'));
  return new Promise((resolve) =>
    sessions.addEventListener('found', (event) => resolve((event as CustomEvent<boolean>).detail), {
      once: true,
    }),
  );
}
