/** The figures of months, added up by year. */
import { ARRIVALS, type ArrivalField, type Month } from './arrivalSteps';

export interface YearFigures {
  year: number;
  figures: Record<ArrivalField, number>;
}

/** The years up to one, oldest first. */
export const yearsUpTo = (last: number, many: number) =>
  Array.from({ length: many }, (_, n) => last - many + 1 + n);

export function yearFigures(months: Month[], years: number[]): YearFigures[] {
  return years.map((year) => {
    const inYear = months.filter(({ month }) => month.startsWith(String(year)));
    const figures = Object.fromEntries(
      ARRIVALS.map(({ field }) => [field, inYear.reduce((sum, month) => sum + month[field], 0)]),
    ) as Record<ArrivalField, number>;
    return { year, figures };
  });
}
