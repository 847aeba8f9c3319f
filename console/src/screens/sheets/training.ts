/** The roster of one course: who attended it, and how each came through. */
import type { Field } from 'virtual:schema';
import type { Values } from '../../parts/form/controls/control';
import { TRAININGS } from '../../parts/many/sittings';
import type { Sitting } from '../../parts/sitting/sitting';
import type { SheetKind } from './sheet';
import { w } from './words';

const YES_NO = [
  { value: 'true', label: w.yes },
  { value: 'false', label: w.no },
];

/** The fields of the course that want a number and say something else. */
export const misreadIn = (fields: readonly Field[], course: Values) =>
  new Map(
    fields
      .filter(({ name, named }) => named === 'Decimal' && Number.isNaN(Number(course[name] ?? 0)))
      .map(({ name }) => [name, w.noNumber(text(course[name]))]),
  );

/** With what is said of the course as a whole. */
export const trainingOf = (course: Values): SheetKind => ({
  name: 'training',
  sitting: TRAININGS as unknown as Sitting<Values>,
  columns: [
    { key: 'examPassed', title: w.columns.passed, kind: 'choice', choices: () => YES_NO },
    { key: 'examScore', title: w.columns.score, kind: 'text' },
    { key: 'certificate', title: w.columns.certificate, kind: 'text' },
    { key: 'days', title: w.columns.days, kind: 'number', otherwise: () => text(course.days) },
    { key: 'classHours', title: w.columns.hours, kind: 'number', otherwise: () => text(course.classHours) },
  ],
  itemOf: (_, { examPassed, ...others }) => ({
    ...others,
    ...(examPassed && { examPassed: examPassed === 'true' }),
  }),
  commonOf: () => course,
});
const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
