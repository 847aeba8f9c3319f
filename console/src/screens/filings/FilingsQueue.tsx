import { useState } from 'react';
import { FilingsDocument } from '../../gql/graphql';
import { SittingScreen } from '../../parts/sitting/screen/SittingScreen';
import { type SittingList, useSittingList } from '../../parts/sitting/useSittingList';
import { address, usePlace } from '../../shell/place';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { ACKNOWLEDGEMENTS, takeBack } from './acknowledgements';
import { COLUMNS } from './columns/columns';
import { FilingFilters } from './FilingFilters';
import { saveShown, saveWholeFilter } from './filingsFile';
import { filterOf, moodOf } from './filter';
import { FILINGS, type Row } from './rows';
import { useFilingCounts } from './useFilingCounts';
import { w } from './words';

const OPTIONS = { save: saveShown, alsoStale: ['filing-counts', 'counts', 'people'] };
const KEY_HINTS = [
  ['Enter', w.keys.open],
  ['a', w.keys.acknowledge],
] as const;

/** What is asked to be acknowledged: what is chosen, or else the row one is at. */
function useAcknowledgement({ selected, current, freshen }: SittingList<Row>) {
  const [asked, setAsked] = useState<Row[] | null>(null);
  const rowsAtCursor = current ? [current] : [];
  const rows = selected.length ? selected : rowsAtCursor;
  function ask() {
    if (rows.length) setAsked(rows);
  }
  function close() {
    setAsked(null);
    freshen(asked?.map((row) => row.id));
  }
  return { asked, ask, close };
}

export function FilingsQueue() {
  const { query } = usePlace();
  const filter = filterOf(query);
  const list = useSittingList(ACKNOWLEDGEMENTS, FILINGS, filter, OPTIONS);
  const { read, total, current, wholeFilter, complete } = list;
  const counts = useFilingCounts(query);
  const { asked, ask, close } = useAcknowledgement(list);
  function openPerson() {
    if (current) location.hash = address('people', current.id);
  }
  return (
    <SittingScreen
      sitting={ACKNOWLEDGEMENTS}
      list={list}
      words={w.list}
      columns={COLUMNS}
      note={read.data && w.waiting(total)}
      filters={<FilingFilters query={query} counts={counts} search={list.search} />}
      isFiltered={Object.values(query).some(Boolean)}
      now={counts?.[moodOf(query)] ?? total}
      query={{ document: FilingsDocument, variables: { filter, after: null } }}
      exportAll={() => void saveWholeFilter(query)}
      actions={
        <button type="button" className="primary" disabled={wholeFilter && !complete} onClick={ask}>
          {w.acknowledge}
        </button>
      }
      keys={{ a: ask }}
      keyHints={KEY_HINTS}
      open={openPerson}
      leave={() => ACKNOWLEDGEMENTS.choose(new Set())}
      undo={takeBack}
      dialog={asked && <AcknowledgeDialog rows={asked} close={close} />}
    />
  );
}
