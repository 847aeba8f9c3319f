import { useEffect, useState } from 'react';
import type { Unmet } from '../../../parts/form/answer';

/** A form that is done may be gone with what it was about: what was done is said above it, until another is opened. */
export function useDone(opened: (string | undefined)[]) {
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said goes when another form is opened
  useEffect(() => setSaid(''), opened);
  const say = (what: string, warnings: Unmet[] = []) =>
    setSaid([what, ...warnings.map((warning) => warning.message)].join(' · '));
  return { said, say };
}
