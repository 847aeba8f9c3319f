/** One half-year's opinions of one kind, a row each. */
import { enums } from 'virtual:schema';
import type { Values } from '../../parts/form/controls/control';
import type { GridColumn } from '../../parts/grid/grid';
import { OPINIONS } from '../../parts/many/sittings';
import { giversOf } from '../../parts/people/givers';
import type { Sitting } from '../../parts/sitting/sitting';
import { today } from '../../shell/days';
import type { SheetKind } from './sheet';
import type { Person } from './useSheetPeople';
import { w } from './words';

const OF_PROBATION = ['PROBATION_INSPECTION', 'INTRODUCER_CONVERSION', 'MEMBERS_AND_MASSES_CONVERSION'];
/** The kinds that are given of somebody in this stage. */
export const kindsOf = (stage: string): string[] =>
  Object.keys(enums.OpinionKind ?? {}).filter(
    (kind) => OF_PROBATION.includes(kind) === (stage === 'PROBATIONARY_MEMBER'),
  );

const sizeAsked = (kind: string) => kind.startsWith('MEMBERS_AND_MASSES');

const giverColumn = (kind: string): GridColumn<Person> => ({
  key: 'memberId',
  title: w.columns.giver,
  kind: 'choice',
  choices: (person) => (giversOf(person, kind) ?? []).map(({ id, name }) => ({ value: id, label: name })),
  // The only one there is gives it.
  otherwise: (person) => {
    const some = giversOf(person, kind) ?? [];
    return some.length === 1 ? some[0]!.id : '';
  },
});

export function opinionsOf(kind: string, people: readonly Person[]): SheetKind {
  const isNamed = people.some((person) => giversOf(person, kind));
  const columns: (GridColumn<Person> | false)[] = [
    isNamed && giverColumn(kind),
    { key: 'on', title: w.columns.day, kind: 'day', otherwise: today },
    { key: 'content', title: w.columns.content, kind: 'long' },
    sizeAsked(kind) && { key: 'asked', title: w.columns.asked, kind: 'number' },
    { key: 'attachments', title: w.columns.reference, kind: 'text' },
  ];
  return {
    name: `opinions:${kind}`,
    sitting: OPINIONS as unknown as Sitting<Values>,
    columns: columns.filter((column) => !!column),
    itemOf: (_, { content = '', memberId, asked, attachments }) => ({
      content,
      ...(memberId && { memberId }),
      ...(asked && { asked: Number(asked) }),
      ...(attachments && { attachments: [{ name: w.paper, reference: attachments }] }),
    }),
    commonOf: ({ on }) => ({ opinionKind: kind, on }),
  };
}
