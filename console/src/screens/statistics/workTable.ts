import { word } from '../../shell/word';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** All figures of how the work goes as one table for a spreadsheet, an empty line between two kinds. */
export function workTable({
  durations,
  decisions,
  rules,
  entries,
  dormant,
  yearlyDuties,
}: WorkFigures): unknown[][] {
  const { durations: d, decisions: c, rules: r, entries: e, dormant: b, duties: y } = w;
  return [
    [d.step, d.people, d.median, d.ninetieth],
    ...durations.map((one) => [word('Arrival', one.step), one.count, one.median, one.ninetieth]),
    [],
    [c.kind, c.approved, c.returned, c.rejected, c.median, c.ninetieth],
    ...decisions.map((one) => [
      word('ApprovalKind', one.kind),
      one.approved,
      one.returned,
      one.rejected,
      one.median,
      one.ninetieth,
    ]),
    [],
    [r.rule, r.count, c.returned, c.rejected],
    ...rules.map((one) => [one.rule, one.count, one.returned, one.rejected]),
    [],
    [e.kind, e.count, e.late],
    ...entries.map((one) => [word('Kind', one.kind), one.count, one.late]),
    [],
    [b.branch, b.admitted, b.activist, b.people],
    ...dormant.map((one) => [one.organization?.name, one.lastAdmittedOn, one.lastActivistOn, one.count]),
    [],
    [y.committee, y.analysed, y.reported],
    ...yearlyDuties.map((one) => [one.organization?.name, one.analysedOn, one.reportedOn]),
  ];
}
