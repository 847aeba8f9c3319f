/** Figures for the tests of this folder. */
import type { Figures } from '../../parts/useStatistics';
import type { Month } from './arrivalSteps';

export const monthOf = (month: string, figures: Partial<Month> = {}): Month => ({
  month,
  applied: 0,
  activists: 0,
  targets: 0,
  admitted: 0,
  converted: 0,
  ...figures,
});

export const figuresOf = (given: Partial<Figures> = {}): Figures => ({
  on: '2026-11-29',
  since: '2025-12-01',
  until: '2026-11-29',
  count: 0,
  overdue: 0,
  stages: [],
  organizations: [],
  months: [],
  ages: [],
  sexes: [],
  educations: [],
  ethnicities: [],
  occupations: [],
  ...given,
});
