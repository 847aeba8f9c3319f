/** The saved filters of a list; the address of each can be given to somebody else. */
import { type FormEvent, useState } from 'react';
import { address } from '../../shell/place';
import { say } from '../../shell/toasts';
import { Icon } from '../icons';
import { Popover } from '../Popover';
import {
  deleteView,
  isSameQuery,
  keptOf,
  openView,
  type SavedView,
  saveView,
  useSavedViews,
} from './savedViews';
import { w } from './words';

type Query = Record<string, string>;
interface Given {
  /** Of which list. */
  screen: string;
  query: Query;
}

async function copyLink({ screen, query }: Given) {
  await navigator.clipboard.writeText(`${location.origin}${location.pathname}${address(screen, '', query)}`);
  say(w.linkCopied);
}

export function Views(given: Given) {
  const { screen } = given;
  const query = keptOf(given.query);
  const views = useSavedViews(screen);
  const current = views.find((view) => isSameQuery(view.query, query));
  const button = (
    <>
      <Icon sign="save" />
      {current?.name ?? w.title}
    </>
  );
  return (
    <Popover label={w.title} panelClass="menu views" button={button}>
      {views.length > 0 && <h3>{w.saved}</h3>}
      {views.map((view) => (
        <SavedViewItem key={view.name} view={view} isCurrent={view === current} />
      ))}
      <h3>{w.saveThis}</h3>
      <SaveViewForm screen={screen} query={query} />
      <hr />
      <button type="button" onClick={() => void copyLink(given)}>
        <Icon sign="link" />
        {w.copyLink}
      </button>
    </Popover>
  );
}

// A button with `aria-pressed` leaves the menu open (see Popover).
function SavedViewItem({ view, isCurrent }: { view: SavedView; isCurrent: boolean }) {
  return (
    <div className="saved">
      <button type="button" aria-current={isCurrent} onClick={() => openView(view)}>
        {view.name}
      </button>
      <button
        type="button"
        className="bare"
        aria-pressed="false"
        aria-label={w.delete(view.name)}
        onClick={() => deleteView(view)}
      >
        <Icon sign="close" />
      </button>
    </div>
  );
}

function SaveViewForm({ screen, query }: Given) {
  const [typed, setTyped] = useState('');
  function save(event: FormEvent) {
    event.preventDefault();
    const name = typed.trim();
    if (!name) return;
    saveView({ name, query, screen });
    say(w.wasSaved(name));
    setTyped('');
  }
  return (
    <form className="saved" onSubmit={save}>
      <input
        value={typed}
        maxLength={30}
        onChange={(e) => setTyped(e.target.value)}
        placeholder={w.name}
        aria-label={w.name}
      />
      <button type="submit" aria-pressed="false" className="primary">
        {w.save}
      </button>
    </form>
  );
}
