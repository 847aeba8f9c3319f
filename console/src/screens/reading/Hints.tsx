import { Fragment } from 'react';
import { w } from './words';

const HINTS: [keys: string[], does: string][] = [
  [['J', 'K'], w.keys.papers],
  [['A'], w.keys.pass],
  [['R'], w.keys.giveBack],
  [['Ctrl', 'Enter'], w.keys.send],
  [['Esc'], w.keys.leave],
];

/** The keys of the room. */
export const Hints = () => (
  <span className="keys reading-keys">
    {HINTS.map(([keys, does]) => (
      <Fragment key={does}>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        {does}{' '}
      </Fragment>
    ))}
  </span>
);
