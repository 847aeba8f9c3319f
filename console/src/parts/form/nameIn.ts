import { w } from './words';

/** Whom an id means, read off the controls that offer it. */
export function nameIn(form: HTMLFormElement | null, id: string): string {
  const found = form?.querySelector<HTMLInputElement | HTMLOptionElement>(`[value="${CSS.escape(id)}"]`);
  const text = found instanceof HTMLOptionElement ? found.text : found?.closest('label')?.textContent;
  return text?.trim() || w.somebody;
}
