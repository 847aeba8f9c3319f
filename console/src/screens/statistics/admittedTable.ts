import { word } from '../../shell/word';
import type { Admitted } from './useAdmitted';
import { w } from './yearlyWords';

const { columns } = w.admitted;
const COLUMNS: [title: string, read: (person: Admitted) => string | null][] = [
  [columns.name, ({ name }) => name],
  [columns.sex, ({ sex }) => word('Sex', sex)],
  [columns.born, ({ birth }) => birth],
  [columns.ethnicity, ({ ethnicity }) => ethnicity],
  [columns.education, ({ education }) => word('Education', education)],
  [columns.occupation, ({ occupation }) => occupation],
  [columns.applied, ({ appliedOn }) => appliedOn],
  [columns.activist, ({ activistSince }) => activistSince],
  [columns.listed, ({ listedOn }) => listedOn],
  [columns.branch, ({ branch }) => branch.name],
];

/** The names of those admitted, for a spreadsheet. */
export const admittedTable = (people: Admitted[]): unknown[][] => [
  COLUMNS.map(([title]) => title),
  ...people.map((person) => COLUMNS.map(([, read]) => read(person))),
];
