import { beforeEach, expect, it, vi } from 'vitest';
import { passed, problemOf } from '../../../parts/sitting/fixtures';
import { withWarnings } from '../../../parts/sitting/rowResult';
import { ask } from '../../../shell/api';
import { undoneOf } from './undone';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
const told = (rule: string, severity = 'TASK') => ({ ...problemOf({ rule, message: rule }), severity });
const found = (id: string, ...problemsNow: object[]) => ({ id, problemsNow });
beforeEach(() => asked.mockReset());

it('of a sitting what is asked for and not done is known before it decides; a vote that is entered is done', async () => {
  asked.mockResolvedValue({
    nodes: [
      found('1', told('R-APR-2'), told('R-APR-3'), told('R-APR-6', 'HARD')),
      found('2', told('R-APR-3')),
      null,
    ],
  });
  const undone = await undoneOf(['1', '2', '3'], (id) => id === '2');
  expect([...undone].map(([id, problems]) => [id, problems.map(({ rule }) => rule)])).toEqual([
    ['1', ['R-APR-2', 'R-APR-3']],
    ['2', []],
  ]);
});

it('of hundreds it is asked a hundred at a time', async () => {
  asked.mockResolvedValue({ nodes: [] });
  await undoneOf(
    Array.from({ length: 250 }, (_, n) => String(n)),
    () => false,
  );
  expect(asked.mock.calls.map(([, given]) => (given as { ids: string[] }).ids.length)).toEqual([
    100, 100, 50,
  ]);
});

it('it is told with the warnings, and nothing twice', () => {
  const [late, talk] = [problemOf({ rule: 'R-APR-5' }), problemOf({ rule: 'R-APR-2' })];
  const results = withWarnings([passed('1', [late]), passed('2')], new Map([['1', [late, talk]]]));
  expect(results.map(({ warnings }) => warnings)).toEqual([[late, talk], []]);
});
