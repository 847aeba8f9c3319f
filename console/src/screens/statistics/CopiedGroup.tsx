import type { CopiedTextsQuery } from '../../gql/graphql';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { w } from './copiedWords';

type Group = NonNullable<CopiedTextsQuery['copiedTexts']>['groups'][number];
type Row = Group['texts'][number] & { id: string };

const Person = ({ row: { candidate } }: { row: Row }) =>
  candidate && <a href={address('person', candidate.id)}>{candidate.name}</a>;

const COLUMNS: Column<Row>[] = [
  { title: w.columns.person, Cell: Person },
  { title: w.branch, text: ({ organization }) => organization?.name },
  { title: w.columns.kind, text: ({ kind }) => word('Kind', kind) },
  { title: w.columns.on, text: ({ on }) => on },
  { title: w.columns.alike, text: ({ similarity }) => w.similarity(similarity), className: 'number' },
  { title: w.columns.text, text: ({ text }) => text },
];

/** Texts about different people that hang together, side by side, the first written first. */
export function CopiedGroup({ group }: { group: Group }) {
  const rows = group.texts.map((text, at) => ({ ...text, id: `${at}` }));
  const title = w.group(group.people, group.similarity);
  const unseen = group.count - rows.length;
  return (
    <section className="card">
      <h3>
        {title} {group.byOneWriter && <small>{w.oneWriter}</small>}
      </h3>
      <PlainTable label={title} columns={COLUMNS} rows={rows}>
        {unseen > 0 && <p className="muted">{w.fewer(unseen)}</p>}
      </PlainTable>
    </section>
  );
}
