import { expect, it } from 'vitest';
import { lieOf } from './lieOf';

const PANE = 300;

/** The edges of a picture in its room, in the middle of which it lies and turns. */
function edges(ratio: number, turned: number, size: number) {
  const { room, picture } = lieOf(ratio, turned, size);
  const [width, height] = [
    (parseFloat(room.width) / 100) * PANE,
    ((parseFloat(room.width) / 100) * PANE) / room.aspectRatio,
  ];
  const own = (parseFloat(picture.width) / 100) * width;
  const [across, down] = turned % 180 ? [own / ratio, own] : [own, own / ratio];
  return { left: (width - across) / 2, top: (height - down) / 2, width, across };
}

it.each([0, 90, 180, 270].flatMap((turned) => [1.5, 1 / 1.5, 1].map((ratio) => [turned, ratio] as const)))(
  'none of a picture turned by %d is out of reach, whether it is wide or high (%d)',
  (turned, ratio) => {
    for (const size of [1, 2]) {
      const { left, top, width, across } = edges(ratio, turned, size);
      expect([left, top].map((edge) => Math.abs(edge) < 0.001)).toEqual([true, true]);
      expect(across).toBeCloseTo(PANE * size);
      expect(width).toBeCloseTo(PANE * size);
    }
  },
);
