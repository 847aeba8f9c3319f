import { w } from './words';

const HINTS = [
  { keys: ['↑', '↓'], does: w.hints.choose },
  { keys: ['Enter'], does: w.hints.open },
  { keys: ['Esc'], does: w.hints.close },
];

/** Which keys the palette hears. */
export const Hints = () => (
  <footer>
    {HINTS.map(({ keys, does }) => (
      <span key={does}>
        {keys.map((key) => [<kbd key={key}>{key}</kbd>, ' '])}
        {does}
      </span>
    ))}
  </footer>
);
