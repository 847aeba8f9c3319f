import type { CandidateFilter, CandidateOrder } from '../../gql/graphql';
import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import { type Ending, exportList } from '../../parts/tables';
import { today } from '../../shell/days';
import { say } from '../../shell/toasts';
import { type ColumnName, exportOf } from './columns';
import { w } from './words';

interface Given {
  filter: CandidateFilter;
  orderBy: CandidateOrder;
  columns: ColumnName[];
}

/** Everybody of the filter as a file, as the list shows them; that it was taken stands in the journal. */
export function ExportChoice({ filter, orderBy, columns }: Given) {
  async function save(ending: Ending) {
    try {
      await exportList(`jishi-people-${today()}`, exportOf(columns), { filter, orderBy }, ending);
    } catch (fault) {
      say((fault as Error).message);
    }
  }
  const button = (
    <>
      <Icon sign="download" />
      {w.export}
    </>
  );
  return (
    <Popover panelClass="menu" label={w.export} button={button}>
      <button type="button" onClick={() => void save('xlsx')}>
        {w.exportXlsx}
      </button>
      <button type="button" onClick={() => void save('csv')}>
        {w.exportCsv}
      </button>
      <p className="quiet">{w.exportNote}</p>
    </Popover>
  );
}
