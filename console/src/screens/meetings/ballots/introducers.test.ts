import { expect, it } from 'vitest';
import { areThere, type Roll } from './introducers';

const roll = (there: string[], on = ['甲', '乙']): Roll => ({
  isOn: (id) => on.includes(id),
  isThere: (id) => there.includes(id),
  isCalled: there.length > 0,
});
const by = (...names: string[]) => ({ introducers: names.map((name) => ({ member: { id: name, name } })) });

it.each([
  ['both were ticked', by('甲', '乙'), roll(['甲', '乙']), true],
  ['one was not ticked', by('甲', '乙'), roll(['甲']), false],
  ['one is of another branch', by('甲', '丙'), roll(['甲']), null],
  ['one is of another branch, the other did not come', by('甲', '丙'), roll(['乙']), false],
  ['a number alone was counted', by('甲', '乙'), roll([]), null],
  ['there are none', by(), roll([]), true],
])('introducers: %s', (_, person, called, expected) => {
  expect(areThere(person, called)).toBe(expected);
});
