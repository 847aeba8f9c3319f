import { expect, it } from 'vitest';
import { processLayout } from './processLayout';

const STAGES = ['A', 'B', 'C'];
const leg = (name: string, source: string, target: string) => ({ name, source, target });
const placed = (...legs: ReturnType<typeof leg>[]) =>
  processLayout(STAGES, legs).legs.map(({ leg: { name }, path, x, y, stays }) => [name, path, x, y, stays]);

it('the stages stand side by side, and the picture is as wide as they are', () => {
  expect(processLayout(STAGES, [])).toEqual({
    width: 632,
    height: 221,
    stages: [
      { stage: 'A', x: 8, y: 12 },
      { stage: 'B', x: 260, y: 12 },
      { stage: 'C', x: 512, y: 12 },
    ],
    legs: [],
  });
});

it('one stage alone has no room beside it', () => {
  expect(processLayout(['A'], []).width).toBe(128);
});

it('a leg leads straight on, its label halfway; a second one between the same stages runs below', () => {
  expect(placed(leg('first', 'A', 'B'), leg('other', 'B', 'C'), leg('second', 'A', 'B'))).toEqual([
    ['first', 'M120 38 H258', 190, 38, false],
    ['other', 'M372 38 H510', 442, 38, false],
    ['second', 'M96 64 V108 H284 V66', 190, 108, false],
  ]);
});

it('what stays at a stage hangs below it, several side by side, after what leads on', () => {
  expect(placed(leg('stay', 'B', 'B'), leg('on', 'A', 'B'))).toEqual([
    ['on', 'M120 38 H258', 190, 38, false],
    ['stay', 'M316 66 V145 H316 V157', 316, 186, true],
  ]);
  expect(placed(leg('one', 'B', 'B'), leg('two', 'B', 'B')).map(([name, , x]) => [name, x])).toEqual([
    ['one', 245],
    ['two', 387],
  ]);
});
