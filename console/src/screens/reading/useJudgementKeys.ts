/** A passes, R returns and leads to the reason, Ctrl Enter sends: out of the field as well. */
import { useEffect } from 'react';
import { isInTheRoom, isReadingKey } from '../../parts/reader/isReadingKey';
import type { Verdict } from './drafts';

const VERDICT_OF: Record<string, Verdict | undefined> = { a: 'pass', r: 'giveBack' };

export function useJudgementKeys({ choose, send }: { choose: (verdict: Verdict) => void; send: () => void }) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!isInTheRoom(event)) return;
      const verdict = VERDICT_OF[event.key];
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      else if (verdict && isReadingKey(event)) choose(verdict);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
