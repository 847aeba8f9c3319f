/** A password somebody chooses: shown if wanted, and how good it is. */
import { type Field, field, h } from './dom';
import { w } from './words';

export type Strength = keyof typeof w.join.strength;

/** Length counts most, and kinds of characters. The server has the last word. */
export function strength(password: string): Strength {
  if (password.length < 10) return 'short';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  const points = kinds + (password.length >= 12 ? 1 : 0) + (password.length >= 16 ? 1 : 0);
  if (points >= 5) return 'strong';
  return points >= 3 ? 'good' : 'weak';
}

/** A field for a password that can be looked at. */
export function passwordField(label: string, completes: string, hint = ''): Field {
  const made = field(label, { type: 'password', autocomplete: completes, autocapitalize: 'off' }, hint);
  const eye = h('button', { type: 'button', class: 'plain eye', 'aria-pressed': 'false' }, w.show);
  eye.addEventListener('click', () => {
    const isShown = made.input.type === 'text';
    made.input.type = isShown ? 'password' : 'text';
    eye.textContent = isShown ? w.show : w.hide;
    eye.setAttribute('aria-pressed', String(!isShown));
  });
  made.box.insertBefore(eye, made.input.nextSibling);
  return made;
}

/** The same for a new one, with how good it is. */
export function newPassword(label: string, hint: string): Field {
  const made = passwordField(label, 'new-password', hint);
  made.input.addEventListener('input', () => {
    const found = strength(made.input.value);
    made.said(made.input.value ? w.join.strength[found] : '', found === 'good' || found === 'strong');
  });
  return made;
}
