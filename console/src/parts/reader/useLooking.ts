/** How the original lies before who reads: which page, how it is turned, how large. */
import { useEffect, useState } from 'react';
import { isReadingKey } from './isReadingKey';

const QUARTER = 90;
const SIZES = [1, 1.5, 2, 3];

export interface Looking {
  at: number;
  /** In degrees, clockwise. */
  turned: number;
  /** How many times as wide as the room for it. */
  size: number;
  look: (at: number) => void;
  turn: () => void;
  grow: (by: 1 | -1) => void;
}

export function useLooking(pages: number): Looking {
  const [at, setAt] = useState(0);
  const [turned, setTurned] = useState(0);
  const [step, setStep] = useState(0);
  const within = (place: number, of: number) => Math.max(0, Math.min(of - 1, place));
  return {
    at: within(at, pages),
    turned,
    size: SIZES[step]!,
    look: (place) => setAt(within(place, pages)),
    turn: () => setTurned((turned + QUARTER) % 360),
    grow: (by) => setStep(within(step + by, SIZES.length)),
  };
}

const KEYS: Record<string, ((looking: Looking) => void) | undefined> = Object.fromEntries([
  ['ArrowLeft', ({ look, at }: Looking) => look(at - 1)],
  ['ArrowRight', ({ look, at }: Looking) => look(at + 1)],
  ['t', ({ turn }: Looking) => turn()],
  ['+', ({ grow }: Looking) => grow(1)],
  ['=', ({ grow }: Looking) => grow(1)],
  ['-', ({ grow }: Looking) => grow(-1)],
]);

/** Arrows turn the pages, T the page, plus and minus its size. */
export function useLookingKeys(looking: Looking) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const look = isReadingKey(event) ? KEYS[event.key] : undefined;
      // Arrows between the two verdicts are theirs.
      if (!look || (event.target as Element).closest('input')) return;
      look(looking);
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
