import type { ReactNode } from 'react';
import { Empty, Trouble, Waiting } from '../../states';
import type { Sitting } from '../sitting';
import type { Row } from '../source';
import type { Column } from '../table/columns';
import { SittingTable } from '../table/SittingTable';
import type { SittingList } from '../useSittingList';
import { ListNotices } from './ListNotices';

export interface BodyProps<R extends Row, I extends object> {
  sitting: Sitting<I>;
  list: SittingList<R>;
  label: string;
  /** What stands where nothing is in the list. */
  empty: string;
  columns: Column<R>[];
  /** How many the server says there are now. */
  now: number;
  /** The row one is at, beside the list. */
  beside?: ReactNode;
  openRow?: (at: number) => void;
}

/** The list, or what stands where it is missing, coming, or empty. */
export function SittingBody<R extends Row, I extends object>(props: BodyProps<R, I>) {
  const { list, empty } = props;
  const { read } = list;
  if (read.isPending)
    return (
      <div style={{ padding: 16 }}>
        <Waiting />
      </div>
    );
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  if (!list.rows.length) return <Empty>{empty}</Empty>;
  return <FilledBody {...props} />;
}

function FilledBody<R extends Row, I extends object>(props: BodyProps<R, I>) {
  const { sitting, list, label, columns, now, beside, openRow } = props;
  const allSelected = list.allSelected || list.wholeFilter;
  return (
    <>
      <ListNotices
        isChosen={allSelected}
        isComplete={list.complete}
        searched={list.searchedText}
        rows={list.rows.length}
        total={list.total}
        now={now}
        hasChanged={list.isLong && now !== list.total && !list.read.isFetching}
        readFromTop={list.readFromTop}
      />
      <div className={beside ? 'desks beside' : 'desks'}>
        <SittingTable
          label={label}
          columns={columns}
          selection={sitting}
          rows={list.rows}
          length={list.length}
          cursor={list.cursor}
          allSelected={allSelected}
          handle={list.table}
          lookTo={list.lookTo}
          setCursor={list.setCursor}
          open={openRow}
        />
        {beside}
      </div>
    </>
  );
}
