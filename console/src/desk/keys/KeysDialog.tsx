import { Modal } from '../../parts/Modal';
import { shut } from '../../shell/open';
import { useViews } from '../views';
import { w as desk } from '../words';
import { KeyList } from './KeyList';
import { FILINGS_KEYS, INBOX_KEYS, PEOPLE_KEYS, READING_KEYS } from './lists';
import { w } from './words';

/** The list of all keys, as the caller's role has them. */
export function KeysDialog() {
  const views = useViews();
  const everywhere = [
    { pressed: ['Ctrl', 'K'], does: w.palette },
    { pressed: ['?'], does: w.thisList },
    ...views.map(({ key, title }) => ({ pressed: ['g', key], does: title })),
  ];
  return (
    <Modal title={w.title} close={shut}>
      <div className="keys-list">
        <KeyList title={w.everywhere} keys={everywhere} />
        {views.some(({ slug }) => slug === 'reading') && (
          <KeyList title={desk.views.reading} keys={READING_KEYS} />
        )}
        <KeyList title={desk.views.people} keys={PEOPLE_KEYS} />
        <KeyList title={desk.views.inbox} keys={INBOX_KEYS} />
        {views.some(({ slug }) => slug === 'filings') && (
          <KeyList title={desk.views.filings} keys={FILINGS_KEYS} />
        )}
      </div>
      <div className="actions">
        <span className="grow" />
        <button type="button" onClick={shut}>
          {w.close}
        </button>
      </div>
    </Modal>
  );
}
