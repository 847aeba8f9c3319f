/** The text on personal data, to be read in full. */
import { card, h, tell } from './dom';

interface Told {
  title: string;
  version: string;
  sections: { title: string; text: string }[];
}

/** Its paragraphs under their headings, folded until somebody wants to read them. */
export function fullText(text: Told, summary: string): HTMLElement {
  const paragraphs = text.sections.map((one) => [h('h3', {}, one.title), h('p', {}, one.text)]);
  return h(
    'details',
    { class: 'full' },
    h('summary', {}, summary),
    h('h2', {}, `${text.title} (${text.version})`),
    ...paragraphs.reduce<HTMLElement[]>((all, some) => all.concat(some), []),
  );
}

/** A box that is not ticked before, with what it says. */
export function agreement(says: string, text: Told, read: string) {
  const box = h('input', { type: 'checkbox', id: 'agree', 'aria-describedby': 'agree-note' });
  const note = h('p', { id: 'agree-note', class: 'note', 'aria-live': 'polite' });
  const label = h('label', { for: 'agree', class: 'tick' }, box, h('span', {}, says));
  const refuse = (why: string) => {
    box.focus();
    tell(note, why, 'bad');
  };
  box.addEventListener('change', () => tell(note, ''));
  return { box, refuse, place: card(label, note, fullText(text, read)) };
}
