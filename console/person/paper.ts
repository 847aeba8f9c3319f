/** The form of a paper: text, photographs, or both; a draft stays on the device until it is handed in. */
import { hourOf } from './days';
import { button, fresh, h, tell } from './dom';
import { drop, keep, kept } from './drafts';
import { type Act, handIn, type Paper } from './own';
import { Fault, reason } from './server';
import { sheets } from './sheets';
import { w } from './words';

interface Asked {
  act: Act;
  candidate: string;
  /** Whose drafts they are. */
  account: string;
  /** What came back, to begin with. */
  before?: Paper;
  done: () => unknown;
  /** What to do besides where the server refused it. */
  refused: () => unknown;
}

/** Random enough that two tries are one and two papers are two. */
const newKey = () => `me-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export function paperForm({ act, candidate, account, before, done, refused }: Asked): HTMLElement {
  const what = w.acts[act];
  const id = fresh('text');
  const text = h('textarea', {
    id,
    rows: 6,
    placeholder: w.paper.placeholder,
    'aria-describedby': `${id}-note`,
  });
  const note = h('p', { id: `${id}-note`, class: 'note', role: 'status', 'aria-live': 'polite' });
  const photos = sheets(before?.attachments, () => {
    if (note.className === 'note bad') tell(note, '');
  });
  const draft = kept(account, act);
  text.value = draft?.text ?? before?.text ?? '';
  if (draft) tell(note, w.paper.kept(hourOf(draft.at)));
  else if (before?.status === 'WITHDRAWN') tell(note, w.paper.takenBack);
  let key = newKey();
  let waits = 0;

  function save() {
    const at = new Date().toISOString();
    const isKept = keep(account, act, { title: what, text: text.value, at });
    tell(note, isKept ? w.paper.kept(hourOf(at)) : w.paper.notKept);
  }
  text.addEventListener('input', () => {
    key = newKey();
    window.clearTimeout(waits);
    waits = window.setTimeout(save, 500);
  });

  async function submit() {
    window.clearTimeout(waits);
    if (!text.value.trim() && !photos.some()) {
      text.focus();
      return tell(note, w.paper.empty, 'bad');
    }
    save();
    tell(note, w.paper.sending);
    try {
      await handIn(act, candidate, what, text.value.trim(), await photos.sent(), key);
      drop(account, act);
      photos.clear();
      await done();
    } catch (fault) {
      tell(note, reason(fault), 'bad');
      if (fault instanceof Fault && fault.code !== 'OFFLINE') refused();
    }
  }

  return h(
    'div',
    { class: 'paper' },
    h('label', { for: id }, w.paper.text),
    text,
    photos.place,
    button(w.paper.hand(what), submit),
    note,
  );
}
