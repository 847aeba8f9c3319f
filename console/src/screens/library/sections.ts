/** The sections of the manual: which of them an act belongs to, and their order. */
import type { Act } from 'virtual:schema';
import { w } from './words';

/** Acts that belong to none, and the console's own questions that are asked for none. */
export const NO_SECTION = '-';
export const OWN_QUESTION = '?';

export const HEADS = Object.entries(w.heads);

/** Whether a section belongs under a head: B3 under B. */
export const isUnder = (head: string, section: string) =>
  head === NO_SECTION ? section === NO_SECTION : section.startsWith(head);

/** The sections that the schema's own words give an act: "B3-B7, C2" is six of them. */
export function sectionsOf(act: Act): string[] {
  const told = act.words[1].matchAll(/\b([A-F])(\d+)([a-z]?)(?:-[A-F]?(\d+))?\b/g);
  return [...told].flatMap(([, letter, first, mark, last]) =>
    Array.from(
      { length: last ? Number(last) - Number(first) + 1 : 1 },
      (_, i) => `${letter}${Number(first) + i}${mark}`,
    ),
  );
}

/** What a section is sorted by: B2 before B10. What is no section of the manual stands before or after them all. */
export function placeOf(section: string): string {
  const [, letter, number, mark] = /^([A-F])(\d+)([a-z]?)/.exec(section) ?? [];
  return letter ? letter + number!.padStart(2, '0') + mark : section;
}
