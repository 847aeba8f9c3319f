import { expect, it } from 'vitest';
import { everybodyOn, nextPageAfter } from './pages';

const page = (nodes: string[], hasNextPage: boolean, endCursor: string | null) => ({
  candidates: { nodes, pageInfo: { hasNextPage, endCursor } },
});

it('a page is followed by the one after its last line, and the last by none', () => {
  expect([nextPageAfter(page([], true, 'c1')), nextPageAfter(page([], false, 'c2'))]).toEqual([
    'c1',
    undefined,
  ]);
});

it('the people of all pages stand in their order', () => {
  expect(everybodyOn([page(['甲', '乙'], true, 'c1'), page(['丙'], false, null)])).toEqual([
    '甲',
    '乙',
    '丙',
  ]);
  expect(everybodyOn([])).toEqual([]);
});
