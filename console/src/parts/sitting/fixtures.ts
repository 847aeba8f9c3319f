/** Rows and results for the tests of a sitting. */
import type { RowProblem, RowResult } from './rowResult';
import type { Row } from './source';

export const rowOf = (id: string, version = 1): Row => ({
  id,
  version,
  candidate: { id: `person-${id}`, name: `姓名${id}`, branch: { name: '第一支部' } },
});

export const rowsOf = (many: number): Row[] => Array.from({ length: many }, (_, i) => rowOf(String(i + 1)));

export const problemOf = (part: Partial<RowProblem> = {}): RowProblem => ({
  code: 'RULE',
  message: '培养时间不足',
  rule: 'R-1',
  article: null,
  ...part,
});

export const passed = (id: string, warnings: RowProblem[] = []): RowResult => ({
  index: 0,
  askedId: id,
  succeeded: true,
  errors: [],
  warnings,
});

export const refused = (id: string, ...errors: RowProblem[]): RowResult => ({
  index: 0,
  askedId: id,
  succeeded: false,
  errors: errors.length ? errors : [problemOf()],
  warnings: [],
});
