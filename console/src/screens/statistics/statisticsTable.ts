import type { Figures } from '../../parts/useStatistics';
import { word } from '../../shell/word';
import { ARRIVALS } from './arrivalSteps';
import { w } from './words';

/** All figures of the screen as one table for a spreadsheet, an empty line between two kinds. */
export function statisticsTable(found: Figures): unknown[][] {
  const stages = found.stages.map(({ stage }) => word('Stage', stage));
  return [
    [w.branches.branch, ...stages, w.branches.total, w.branches.overdue],
    ...found.organizations.map((one) => [
      one.organization?.name ?? '',
      ...one.stages.map((stage) => stage.count),
      one.count,
      one.overdue,
    ]),
    [],
    [w.months.month, ...ARRIVALS.map(({ field }) => w.arrivals[field])],
    ...found.months.map((month) => [month.month, ...ARRIVALS.map(({ field }) => month[field])]),
    [],
    [w.ages.title, ''],
    ...found.ages.map(({ since, until, count }) => [`${since ?? ''}–${until ?? ''}`, count]),
    [w.education, ''],
    ...found.educations.map(({ education, count }) => [word('Education', education), count]),
    [w.sex, ''],
    ...found.sexes.map(({ sex, count }) => [word('Sex', sex), count]),
    [w.ethnicity, ''],
    ...found.ethnicities.map(({ ethnicity, count }) => [ethnicity ?? '', count]),
    [w.occupation, ''],
    ...found.occupations.map(({ occupation, count }) => [occupation ?? '', count]),
  ];
}
