import { useRef, useState } from 'react';
import { type Column, PlainTable } from '../../parts/PlainTable';
import type { Query } from '../../parts/people/filter';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn } from '../../parts/people/pages';
import { w as shared } from '../../parts/people/words';
import { KeyHints } from '../../parts/sitting/screen/KeyHints';
import { useListKeys } from '../../parts/sitting/useListKeys';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { useMay } from '../../shell/may';
import { address, go, usePlace } from '../../shell/place';
import { ChoiceCell, ChoiceOfAll } from './Choice';
import { ChosenBar } from './ChosenBar';
import { choose, end, toggle, useChosen } from './chosen';
import { COLUMNS } from './columns';
import { KEY_HINTS } from './keyHints';
import { RowActs } from './RowActs';
import { useColumns } from './shownColumns';
import { orderOf, type People, type Person } from './usePeople';
import { w } from './words';

const NameCell = ({ row }: { row: Person }) => <a href={address('people', row.id)}>{row.name}</a>;

const NAME: Column<Person> = { title: shared.columns.name, Cell: NameCell, orders: ['NAME', 'NAME_DESC'] };
const ACTS: Column<Person> = { title: w.acts, Cell: RowActs, untitled: true };

/** What of an address is the menu, or how it is shown: the rest narrows it. */
const OF_MENU = new Set(['organization', 'stage', 'status', 'order', 'columns', 'act']);

interface Props {
  people: People;
  set: (change: Query) => void;
}
export function PeopleTable({ people, set }: Props) {
  if (people.isPending) return <Waiting />;
  if (people.isLoadingError) return <Trouble fault={people.error} again={() => void people.refetch()} />;
  const rows = everybodyOn(people.data.pages);
  if (!rows.length) return <Nobody set={set} />;
  return <Listed people={people} rows={rows} set={set} />;
}

/** Of a menu that has somebody: it is what the list is narrowed by besides that leaves nobody. */
function Nobody({ set }: Pick<Props, 'set'>) {
  const { query } = usePlace();
  const narrowed = Object.keys(query).filter((name) => query[name] && !OF_MENU.has(name));
  const widen = () => set(Object.fromEntries(narrowed.map((name) => [name, ''])));
  return (
    <Empty>
      {shared.nobody}
      {narrowed.length > 0 && (
        <>
          <br />
          <button type="button" onClick={widen}>
            {w.widen}
          </button>
        </>
      )}
    </Empty>
  );
}

function Listed({ people, rows, set }: Props & { rows: Person[] }) {
  const { query } = usePlace();
  const acts = useMay()('updateCandidate');
  const chosen = useChosen(({ ids }) => ids);
  const current = useRowKeys(rows);
  const choice: Column<Person> = {
    title: w.choose,
    className: 'choice',
    head: <ChoiceOfAll rows={rows} />,
    Cell: ChoiceCell,
  };
  const columns = [
    choice,
    NAME,
    ...useColumns(query).map((name): Column<Person> => COLUMNS[name]),
    ...(acts ? [ACTS] : []),
  ];
  const sorting = { order: orderOf(query), sort: (order: string) => set({ order }) };
  return (
    <>
      <PlainTable
        label={w.title}
        columns={columns}
        rows={rows}
        sorting={sorting}
        chosen={chosen}
        current={current}
      >
        <MoreButton pages={people}>{w.more}</MoreButton>
      </PlainTable>
      <p className="people-keys">
        <KeyHints hints={KEY_HINTS} />
      </p>
      <ChosenBar rows={rows} />
    </>
  );
}

/** J and K go through the list, X chooses, A chooses all, Enter opens the file; gives whose row it is. */
function useRowKeys(rows: Person[]): string | undefined {
  const [cursor, setCursor] = useState(-1);
  const search = useRef(document.querySelector<HTMLInputElement>('.screen input[type=search]'));
  const table = useRef({
    scrollTo: (place: number) =>
      document.querySelectorAll('.people tbody tr')[place]?.scrollIntoView({ block: 'nearest' }),
  });
  const current = rows[cursor];
  useListKeys({
    length: rows.length,
    cursor,
    setCursor,
    table,
    current,
    search,
    toggle,
    open: () => current && go('people', current.id),
    leave: end,
    acts: { a: () => choose(rows.map(({ id }) => id)) },
  });
  return current?.id;
}
