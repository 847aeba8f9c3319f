/** The committee's inbox: submissions that wait for a decision, decided at a sitting. */
import { useCallback, useState } from 'react';
import { InboxDocument } from '../../gql/graphql';
import { PrintSeveral } from '../../parts/prints/PrintSeveral';
import { REPLY } from '../../parts/prints/prints';
import { SittingScreen } from '../../parts/sitting/screen/SittingScreen';
import { useSittingList } from '../../parts/sitting/useSittingList';
import { Views } from '../../parts/views/Views';
import { useMay } from '../../shell/may';
import { go, usePlace } from '../../shell/place';
import { COLUMNS } from './columns/columns';
import { DecideButtons } from './decide/DecideButtons';
import { DecideDialog } from './decide/DecideDialog';
import { DECISIONS, reverseDecisions } from './decisions';
import { filterOf, moodOf, type Query } from './filter';
import { InboxFilters } from './InboxFilters';
import { InboxNote } from './InboxNote';
import { saveShown, saveWholeFilter } from './inboxFile';
import { DECIDE_KEYS, PREVIEW_KEY } from './keyHints';
import { Preview } from './preview/Preview';
import { ReturnedList } from './ReturnedList';
import { INBOX } from './rows';
import { useDecision } from './useDecision';
import { useInboxCounts } from './useInboxCounts';
import { useNameSearch } from './useNameSearch';
import { w } from './words';

const ALSO_STALE = ['inbox-counts', 'counts', 'approval'];

function useInboxList(query: Query) {
  const localSearch = useNameSearch(query.name);
  const options = { localSearch, save: saveShown, alsoStale: ALSO_STALE };
  return useSittingList(DECISIONS, INBOX, filterOf(query), options);
}

/** Whether the row one is at is shown beside the list. */
function usePreview({ setCursor }: { setCursor: (at: number) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  const close = () => setIsOpen(false);
  // Given to each row: it stays the same while the list scrolls.
  const openRow = useCallback(
    (at: number) => {
      setCursor(at);
      setIsOpen(true);
    },
    [setCursor],
  );
  return { isOpen, open, close, openRow };
}

export function Inbox() {
  const { query } = usePlace();
  return moodOf(query) === 'back' ? <ReturnedList query={query} /> : <WaitingList query={query} />;
}

function WaitingList({ query }: { query: Query }) {
  const list = useInboxList(query);
  const { read, total, current, wholeFilter, complete } = list;
  const counts = useInboxCounts(query, complete ? list.rows.length : undefined);
  const preview = usePreview(list);
  const { asked, ask, close } = useDecision(list);
  const mayDecide = useMay()('decideApprovals');
  // An address may lead to one of them: from the day's work to what is to be decided.
  const beside = preview.isOpen ? current?.id : query.at;
  const row = list.all.find(({ id }) => id === beside);
  function leave() {
    if (preview.isOpen) preview.close();
    else if (!query.at) DECISIONS.choose(new Set());
    if (query.at) go('inbox', '', { ...query, at: '' });
  }
  return (
    <SittingScreen
      sitting={DECISIONS}
      list={list}
      words={w.list}
      columns={COLUMNS}
      note={read.data && <InboxNote total={total} mayDecide={mayDecide} />}
      tools={<Views screen="inbox" query={query} />}
      filters={<InboxFilters query={query} counts={counts} search={list.search} />}
      isFiltered={Object.entries(query).some(([name, value]) => name !== 'at' && value)}
      now={counts?.[moodOf(query)] ?? total}
      query={{ document: InboxDocument, variables: { filter: filterOf(query), after: null } }}
      exportAll={() => void saveWholeFilter(query)}
      actions={
        <>
          <PrintSeveral type="Approval" ids={list.selected.map((row) => row.id)} />
          {mayDecide && <DecideButtons decide={ask} disabled={wholeFilter && !complete} />}
        </>
      }
      keys={mayDecide ? { a: () => ask('APPROVED'), r: () => ask('RETURNED') } : {}}
      keyHints={mayDecide ? [PREVIEW_KEY, ...DECIDE_KEYS] : [PREVIEW_KEY]}
      open={preview.open}
      leave={leave}
      openRow={preview.openRow}
      beside={
        beside && (
          <Preview
            key={beside}
            id={beside}
            close={leave}
            decide={mayDecide && row ? (decision) => ask(decision, [row]) : undefined}
          />
        )
      }
      undo={reverseDecisions}
      afterwards={
        <PrintSeveral
          type="Approval"
          ids={list.doneIds}
          status="APPROVED"
          only={REPLY}
          label={w.list.replies(list.doneIds.length)}
        />
      }
      dialog={asked && <DecideDialog rows={asked.rows} decision={asked.decision} close={close} />}
    />
  );
}
