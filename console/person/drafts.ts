/** What somebody wrote and did not hand in yet lies on this device, under their account, until it is handed in or they sign out. */
import type { Sheet } from './own';

const PREFIX = 'jishi:draft:';

export interface Draft {
  title: string;
  text: string;
  at: string;
  /** The pages that belong to it, in their order, as far as the server has them. */
  sheets?: Sheet[];
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

/** Once somebody has signed out, what is still on the screen is not kept any more. */
let isLeft = false;

/** Whether it could be kept. */
export const keep = (whose: string, act: string, draft: Draft): boolean =>
  tried(() => {
    if (isLeft) return false;
    localStorage.setItem(nameOf(whose, act), JSON.stringify(draft));
    return true;
  }, false);

const drop = (name: string) => tried(() => localStorage.removeItem(name), undefined);

/** Of each draft how the form that writes it is ended. */
const writing: { [name: string]: (() => void) | undefined } = {};

export interface Writer {
  /** Half a second after the last word. */
  soon: () => void;
  now: () => void;
  /** It is handed in: there is no draft, and this form writes none. */
  end: () => void;
}

/** The one form that writes a draft: the one before it writes what is left to write, and nothing after that. */
export function writer(whose: string, act: string, save: () => void): Writer {
  const name = nameOf(whose, act);
  let waits = 0;
  let isOver = false;
  function now() {
    window.clearTimeout(waits);
    waits = 0;
    if (!isOver) save();
  }
  writing[name]?.();
  writing[name] = () => {
    if (waits) now();
    isOver = true;
  };
  return {
    soon() {
      window.clearTimeout(waits);
      waits = window.setTimeout(now, 500);
    },
    now,
    end() {
      window.clearTimeout(waits);
      waits = 0;
      isOver = true;
      drop(name);
    },
  };
}

/** Nothing of anybody stays on a telephone that others use. */
export function dropAll() {
  isLeft = true;
  tried(() => {
    for (const name of Object.keys(localStorage))
      if (name.indexOf(PREFIX) === 0) localStorage.removeItem(name);
  }, undefined);
}
