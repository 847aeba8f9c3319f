import { expect, it } from 'vitest';
import { newestFirst } from './cameBack';

it('what came back last is on top, whenever it was submitted', () => {
  const nodes = [{ decidedOn: '2026-10-19' }, { decidedOn: null }, { decidedOn: '2026-11-30' }];
  const sorted = newestFirst({ nodes } as unknown as Parameters<typeof newestFirst>[0]).nodes;
  expect(sorted.map(({ decidedOn }) => decidedOn)).toEqual(['2026-11-30', '2026-10-19', null]);
});
