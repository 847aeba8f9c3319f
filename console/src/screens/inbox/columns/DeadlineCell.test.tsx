import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Row } from '../rows';
import { w } from '../words';
import { COLUMNS } from './columns';

const TODAY = '2026-04-01';
const deadline = COLUMNS.find((column) => column.title === w.columns.deadline)!;

it.each([
  ['2026-04-08', '2026-04-08 7 天', 'day'],
  ['2026-04-01', '2026-04-01 0 天', 'day'],
  ['2026-03-29', '2026-03-29 逾 3 天', 'day late'],
  [null, '—', 'day'],
])('the column 期限 says of %j: %j (%s)', (deadlineOn, text, className) => {
  const row = { deadlineOn } as Row;
  const { container } = render(<deadline.Cell row={row} today={TODAY} />);
  expect(container.textContent).toBe(text);
  expect(deadline.className?.(row, TODAY)).toBe(className);
});
