/** A form that is being filled: what it was opened with, what it begins with, and the draft of it. */
import type { Act, Field } from 'virtual:schema';
import { useIsFetching } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keptAs } from '../../shell/drafts';
import { asSent, isSame } from './asSent';
import { beginning } from './beginning';
import type { Seen } from './conflict/conflictOf';
import type { Values } from './controls/control';
import { type Draft, draftOf, drop, keep } from './drafts/kept';
import { explanationsTyped } from './explained';
import { knownOf } from './fieldsOf';
import { typed } from './typed';

interface Filling {
  /** As it was when the form was opened: a reading of it since renews neither version nor values. */
  seen: Seen;
  begins: Values;
  key: string;
  draft?: Draft;
  /** Counts the times that the controls began anew. */
  round: number;
}

/** A draft is of one act on one person or record. */
const nameOf = (act: Act, { version: _, ...known }: Values) =>
  keptAs([act.name, ...Object.values(known)].join(':'));

function opened(act: Act, given: Seen, round: number, proposed?: Values): Filling {
  const fixed = knownOf(act, given.fixed);
  const draft = draftOf(nameOf(act, fixed));
  if (!draft)
    return {
      seen: { fixed, initial: given.initial },
      begins: { ...given.initial, ...proposed },
      key: crypto.randomUUID(),
      round,
    };
  const { version = fixed.version, base, values, key } = draft;
  const seen = {
    fixed: { ...fixed, ...(version !== undefined && { version }) },
    initial: { ...given.initial, ...base },
  };
  return { seen, begins: { ...given.initial, ...values }, key, draft, round };
}

/** What was changed of what the form began with, and what that was. */
function changes(fields: Field[], { initial }: Seen, now: Values) {
  const changed = fields.filter((field) => {
    const began = asSent(field, beginning(field.name, initial)) ?? field.default;
    return field.name in now && !isSame(field, now[field.name], began);
  });
  const pick = (from: Values) =>
    Object.fromEntries(changed.filter(({ name }) => name in from).map(({ name }) => [name, from[name]]));
  return { values: pick(now), base: pick(initial) };
}

export function useFilling(
  act: Act,
  fields: Field[],
  now: Seen,
  form: RefObject<HTMLFormElement | null>,
  proposed?: Values,
) {
  const [filling, setFilling] = useState(() => opened(act, now, 0, proposed));
  const [name] = useState(() => nameOf(act, filling.seen.fixed));
  const [isKept, setIsKept] = useState<boolean | null>(null);
  const isTouched = useRef(false);

  function save() {
    if (!form.current || !isTouched.current) return;
    const data = new FormData(form.current);
    const { values, base } = changes(fields, filling.seen, typed(data, fields));
    const all = { ...values, ...explanationsTyped(data) };
    const { fixed } = filling.seen;
    if (!Object.keys(all).length) {
      drop(name);
      setIsKept(null);
      return;
    }
    const draft = {
      at: new Date().toISOString(),
      key: filling.key,
      version: fixed.version,
      values: all,
      base,
    };
    setIsKept(keep(name, act.input, draft));
  }
  const latest = useRef(save);
  latest.current = save;

  // What changed without a key pressed, a file that came in or a row taken away, is kept when the form is left.
  useLayoutEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const touch = useCallback(() => {
    isTouched.current = true;
    latest.current();
  }, []);

  /** Done or thrown away: nothing is kept of it, and the form begins anew from what is on file. */
  function forget() {
    isTouched.current = false;
    drop(name);
    setIsKept(null);
    setFilling(({ round }) => opened(act, now, round + 1, proposed));
  }
  /** The same form on top of what is on file now. */
  function rebase(begins: Values) {
    setFilling(({ key, round }) => ({
      seen: { fixed: knownOf(act, now.fixed), initial: now.initial },
      begins,
      key,
      round: round + 1,
    }));
  }
  useWhatWasOnItsWay(() => {
    if (!isTouched.current && !filling.draft && !isAlike(filling.seen, now))
      rebase({ ...now.initial, ...proposed });
  });
  const renewKey = () => setFilling((before) => ({ ...before, key: crypto.randomUUID() }));
  return { ...filling, isKept, touch, forget, rebase, renewKey };
}

const isAlike = (one: Seen, other: Seen) =>
  one.fixed.version === other.fixed.version && JSON.stringify(one.initial) === JSON.stringify(other.initial);

/** A form that was opened while the page was being read anew waits for that: what it began with was of before. */
function useWhatWasOnItsWay(take: () => void) {
  const isReading = useIsFetching() > 0;
  const isWaiting = useRef(isReading);
  useEffect(() => {
    if (isReading || !isWaiting.current) return;
    isWaiting.current = false;
    take();
  });
}
