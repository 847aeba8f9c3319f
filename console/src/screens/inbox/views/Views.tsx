/** The saved filters of the inbox; the address of each can be given to somebody else. */
import { type FormEvent, useState } from 'react';
import { Icon } from '../../../parts/icons';
import { Popover } from '../../../parts/Popover';
import { address } from '../../../shell/place';
import { say } from '../../../shell/toasts';
import type { Query } from '../filter';
import { w } from '../words';
import { deleteView, isSameQuery, openView, type SavedView, saveView, useSavedViews } from './savedViews';

async function copyLink(query: Query) {
  await navigator.clipboard.writeText(`${location.origin}${location.pathname}${address('inbox', '', query)}`);
  say(w.views.linkCopied);
}

export function Views({ query }: { query: Query }) {
  const views = useSavedViews();
  const current = views.find((view) => isSameQuery(view.query, query));
  const button = (
    <>
      <Icon sign="save" />
      {current?.name ?? w.views.title}
    </>
  );
  return (
    <Popover label={w.views.title} panelClass="menu views" button={button}>
      {views.length > 0 && <h3>{w.views.saved}</h3>}
      {views.map((view) => (
        <SavedViewItem key={view.name} view={view} isCurrent={view === current} />
      ))}
      <h3>{w.views.saveThis}</h3>
      <SaveViewForm query={query} />
      <hr />
      <button type="button" onClick={() => void copyLink(query)}>
        <Icon sign="link" />
        {w.views.copyLink}
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
        aria-label={w.views.delete(view.name)}
        onClick={() => deleteView(view)}
      >
        <Icon sign="close" />
      </button>
    </div>
  );
}

function SaveViewForm({ query }: { query: Query }) {
  const [typed, setTyped] = useState('');
  function save(event: FormEvent) {
    event.preventDefault();
    const name = typed.trim();
    if (!name) return;
    saveView({ name, query });
    say(w.views.wasSaved(name));
    setTyped('');
  }
  return (
    <form className="saved" onSubmit={save}>
      <input
        value={typed}
        maxLength={30}
        onChange={(e) => setTyped(e.target.value)}
        placeholder={w.views.name}
        aria-label={w.views.name}
      />
      <button type="submit" aria-pressed="false" className="primary">
        {w.views.save}
      </button>
    </form>
  );
}
