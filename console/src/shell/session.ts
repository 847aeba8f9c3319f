/** The session of the page: that it was lost, that somebody is back, and what waits for them meanwhile. */

/**
 * `lost` when the session has ended; `bound` when it is good for nothing before a second factor is set up; `found` when somebody
 * is back, with whether it is the same account.
 */
export const sessions = new EventTarget();
let signedIn = 0;
/** How often somebody has signed in while the page was open. */
export const signIns = () => signedIn;
export function found(same: boolean) {
  signedIn += 1;
  sessions.dispatchEvent(new CustomEvent('found', { detail: same }));
}

const HINDRANCES: Record<string, 'lost' | 'bound'> = {
  UNAUTHENTICATED: 'lost',
  SECOND_FACTOR_ENROLMENT_REQUIRED: 'bound',
};

/**
 * What was asked without a session that is good for it waits for what lies over the screen, the sign-in or the second factor:
 * nothing of the screen is lost meanwhile. Gives whether it may be asked again; not where something else is wrong (`code`).
 */
export async function askedAgain(code: string, before: number): Promise<boolean> {
  const hindrance = HINDRANCES[code];
  if (!hindrance) return false;
  if (before !== signedIn) return true;
  sessions.dispatchEvent(new Event(hindrance));
  return new Promise((resolve) =>
    sessions.addEventListener('found', (event) => resolve((event as CustomEvent<boolean>).detail), {
      once: true,
    }),
  );
}
