/** The life of a stream that is never left closed: open, waiting to be opened again, or over. */
type Life = { is: 'open'; unsubscribe: () => void } | { is: 'waiting'; timer: number } | { is: 'over' };

/**
 * Opens the stream, gives the way to leave it. `alive` at each sign of life, `ended` when it breaks or ends.
 */
type Subscribe = (alive: () => void, ended: () => void) => () => void;

const LONGEST_WAIT = 60_000;
/** Each failure behind another doubles the wait. */
const waitAfter = (failures: number) => Math.min(LONGEST_WAIT, 2000 * 2 ** failures);

/** `reopened` follows on a stream that had ended: in between something may have been missed. */
export function keepOpen(subscribe: Subscribe, reopened: () => void) {
  let life: Life = { is: 'over' };
  let failures = 0;

  function open() {
    const own: Life = { is: 'open', unsubscribe: () => {} };
    life = own;
    own.unsubscribe = subscribe(
      () => {
        failures = 0;
      },
      () => {
        // The end of a stream that was left is none.
        if (life === own) wait();
      },
    );
  }
  function wait() {
    failures += 1;
    const timer = window.setTimeout(() => {
      open();
      reopened();
    }, waitAfter(failures));
    life = { is: 'waiting', timer };
  }
  function leave(before: Life) {
    if (before.is === 'open') before.unsubscribe();
    else if (before.is === 'waiting') clearTimeout(before.timer);
  }

  open();
  return {
    /** A stream in place of this one, which may belong to a session that is over: the new one first. */
    renew() {
      const before = life;
      open();
      leave(before);
    },
    close() {
      const before = life;
      life = { is: 'over' };
      leave(before);
    },
  };
}
