import type { Count } from '../../shell/counts';

/** A number beside a screen's name; heard as what it counts. */
export function Tally({ count: { value, bad, said } }: { count: Count }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the link's name is made with it
    <em className={bad ? 'tally bad' : 'tally'} aria-label={said}>
      {value > 999 ? '999+' : value}
    </em>
  );
}
