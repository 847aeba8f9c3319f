/** What comes within this (ms) is one reading: a sitting tells of hundreds. */
export const GATHER = 1200;

/** A dialog holds what somebody is deciding: it reads anew itself when it closes. */
const isDeciding = () => !!document.querySelector('dialog[open]');

/** Hands on what has come meanwhile, all at once and not under somebody's hands. */
export function gather<T>(take: (all: T[]) => void) {
  let gathered: T[] = [];
  let timer = 0;

  function wait() {
    timer = window.setTimeout(handOn, GATHER);
  }
  function handOn() {
    if (isDeciding()) {
      wait();
      return;
    }
    const all = gathered;
    gathered = [];
    timer = 0;
    take(all);
  }

  return {
    add(one: T) {
      gathered.push(one);
      if (!timer) wait();
    },
    stop: () => clearTimeout(timer),
  };
}
