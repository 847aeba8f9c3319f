import { Fragment } from 'react';
import { w } from '../words';

/** A letter of the screen and what it does. */
export type KeyHint = readonly [key: string, does: string];

/** The keys of the list, in its footer. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  const all: KeyHint[] = [['x', w.keys.choose], ...hints, ['?', w.keys.all]];
  return (
    <span className="keys">
      <kbd>{'j'}</kbd>
      <kbd>{'k'}</kbd>
      {w.keys.move}
      {all.map(([key, does]) => (
        <Fragment key={key}>
          {' '}
          <kbd>{key}</kbd>
          {does}
        </Fragment>
      ))}
    </span>
  );
}
