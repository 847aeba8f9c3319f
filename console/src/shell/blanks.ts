/** A field that must be filled is not filled by spaces: said of every form, before it is sent. */
import { w } from './words';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isBlank = (field: Element): field is Field =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
  // A password is what was typed.
  field.type !== 'password' &&
  field.required &&
  !!field.value &&
  !field.value.trim();

export function stopBlanks(event: Event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const blanks = [...form.elements].filter(isBlank);
  if (!blanks.length) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  for (const field of blanks) {
    field.setCustomValidity(w.blank);
    field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
  }
  form.reportValidity();
}

export const watchBlanks = () => document.addEventListener('submit', stopBlanks, true);
