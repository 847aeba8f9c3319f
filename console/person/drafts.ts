/** What somebody wrote and did not hand in yet lies on this device, under their account, until it is handed in or they sign out. */

const PREFIX = 'jishi:draft:';

export interface Draft {
  title: string;
  text: string;
  at: string;
}

const nameOf = (whose: string, act: string) => `${PREFIX}${whose}:${act}`;

/** Some browsers keep nothing in a private window: then there is no draft, and everything else works. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

export function kept(whose: string, act: string): Draft | null {
  return tried(() => {
    const text = localStorage.getItem(nameOf(whose, act));
    return text ? (JSON.parse(text) as Draft) : null;
  }, null);
}

/** Whether it could be kept. */
export const keep = (whose: string, act: string, draft: Draft): boolean =>
  tried(() => {
    localStorage.setItem(nameOf(whose, act), JSON.stringify(draft));
    return true;
  }, false);

export const drop = (whose: string, act: string) =>
  tried(() => localStorage.removeItem(nameOf(whose, act)), undefined);

/** Nothing of anybody stays on a telephone that others use. */
export function dropAll() {
  tried(() => {
    for (const name of Object.keys(localStorage))
      if (name.indexOf(PREFIX) === 0) localStorage.removeItem(name);
  }, undefined);
}
