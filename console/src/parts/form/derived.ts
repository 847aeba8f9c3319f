/** What an ID number says of itself: birth date and sex, filled in where nobody wrote anything else. */

const CITIZEN = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/i;

export function readOff(number: string): { birth: string; sex: 'MALE' | 'FEMALE' } | null {
  const found = CITIZEN.exec(number.normalize('NFKC').replace(/[\s-]/g, ''));
  if (!found) return null;
  const [, year, month, day, order] = found;
  return { birth: `${year}-${month}-${day}`, sex: Number(order) % 2 ? 'MALE' : 'FEMALE' };
}

type Control = HTMLInputElement | HTMLSelectElement;
const isControl = (found: unknown): found is Control =>
  found instanceof HTMLInputElement || found instanceof HTMLSelectElement;

/** Of a form that asks for all three: what was derived before follows the number, what somebody wrote stays. */
export function fillDerived(form: HTMLFormElement) {
  const control = (name: string) => {
    const found = form.elements.namedItem(name);
    return isControl(found) ? found : undefined;
  };
  const number = control('idNumber');
  if (!number || (control('idType')?.value ?? 'CITIZEN') !== 'CITIZEN') return;
  const said = readOff(number.value);
  if (!said) return;
  for (const name of ['birth', 'sex'] as const) {
    const field = control(name);
    if (!field || (field.value && field.value !== field.dataset.derived)) continue;
    field.value = said[name];
    field.dataset.derived = said[name];
  }
}
