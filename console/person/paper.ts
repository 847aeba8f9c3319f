/** The form of a paper: text, photographs, or both; a draft stays on the device until it is handed in. */
import { hourOf } from './days';
import { button, fresh, h, tell } from './dom';
import { keep, kept, writer } from './drafts';
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
  // First: it ends the form before it, which writes down what it still has.
  const pen = writer(account, act, save);
  const id = fresh('text');
  const described = { 'aria-describedby': `${id}-note` };
  const text = h('textarea', { id, rows: 6, placeholder: w.paper.placeholder, ...described });
  const note = h('p', { id: `${id}-note`, class: 'note', role: 'status', 'aria-live': 'polite' });
  const draft = kept(account, act);
  const photos = sheets(before?.attachments, changed, draft?.sheets);
  const looked = () => JSON.stringify([photos.there(), photos.isPartial()]);
  let pages = looked();
  text.value = draft?.text ?? before?.text ?? '';
  if (draft) tell(note, w.paper.kept(hourOf(draft.at)));
  else if (before?.status === 'WITHDRAWN') tell(note, w.paper.takenBack);
  let key = newKey();
  /** Whether what stands here is kept on the device, all of it. */
  let isWhole = false;

  function save() {
    const at = new Date().toISOString();
    const isKept = keep(account, act, { title: what, text: text.value, at, sheets: photos.there() });
    const said = photos.isPartial() ? w.paper.keptBut : w.paper.kept;
    tell(note, isKept ? said(hourOf(at)) : w.paper.notKept);
    isWhole = isKept && !photos.isPartial();
  }
  /** Of the pages: what belongs to the draft is another now, or what was said of them is not so any more. */
  function changed() {
    if (note.className === 'note bad') tell(note, '');
    const now = looked();
    if (now === pages) return;
    pages = now;
    key = newKey();
    pen.now();
  }
  text.addEventListener('input', () => {
    key = newKey();
    pen.soon();
  });

  async function submit() {
    if (!text.value.trim() && !photos.some()) {
      text.focus();
      return tell(note, w.paper.empty, 'bad');
    }
    pen.now();
    tell(note, w.paper.sending);
    try {
      await handIn(act, candidate, what, text.value.trim(), await photos.sent(), key);
      pen.end();
      photos.clear();
      await done();
    } catch (fault) {
      const isOffline = fault instanceof Fault && fault.code === 'OFFLINE';
      tell(note, isOffline && isWhole ? w.paper.offline : reason(fault), 'bad');
      if (fault instanceof Fault && !isOffline) refused();
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
