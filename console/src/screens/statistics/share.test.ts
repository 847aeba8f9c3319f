import { expect, it } from 'vitest';
import { share } from './share';

it('a share is in percent, with one decimal where it has one', () => {
  expect([share(0, 3), share(1, 3), share(1, 2), share(2, 3), share(3, 3), share(1, 1000)]).toEqual([
    '0%',
    '33.3%',
    '50%',
    '66.7%',
    '100%',
    '0.1%',
  ]);
});

it('there is no share of nobody', () => {
  expect(share(0, 0)).toBe('');
});
