import { expect, it } from 'vitest';
import { monthOf } from './figures.tried';
import { yearFigures, yearsUpTo } from './years';

it('the last years end with this one', () => {
  expect([yearsUpTo(2026, 5), yearsUpTo(2026, 1), yearsUpTo(2026, 0)]).toEqual([
    [2022, 2023, 2024, 2025, 2026],
    [2026],
    [],
  ]);
});

it('a year is the sum of its months, from January to December', () => {
  const months = [
    monthOf('2024-12', { applied: 100 }),
    monthOf('2025-01', { applied: 1, activists: 4 }),
    monthOf('2025-12', { applied: 2, converted: 5 }),
    monthOf('2026-01', { applied: 30, targets: 6, admitted: 7 }),
  ];
  expect(yearFigures(months, [2025, 2026])).toEqual([
    { year: 2025, figures: { applied: 3, activists: 4, targets: 0, admitted: 0, converted: 5 } },
    { year: 2026, figures: { applied: 30, activists: 0, targets: 6, admitted: 7, converted: 0 } },
  ]);
});

it('a year without months is nothing at each step', () => {
  expect(yearFigures([], [2026])).toEqual([
    { year: 2026, figures: { applied: 0, activists: 0, targets: 0, admitted: 0, converted: 0 } },
  ]);
});
