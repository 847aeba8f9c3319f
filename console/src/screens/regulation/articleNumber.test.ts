import { expect, it } from 'vitest';
import { articleNumber } from './articleNumber';

it.each([
  ['第一条', 1],
  ['第九条', 9],
  ['第十条', 10],
  ['第十一条', 11],
  ['第二十条', 20],
  ['第二十三条第二款', 23],
  ['《细则》第四十条', 40],
  ['党章', 1000],
  ['', 1000],
  ['第23条', 1000],
])('%s is article %i', (text, number) => {
  expect(articleNumber(text)).toBe(number);
});
