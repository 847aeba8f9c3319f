/** Drafts of forms, by account: whole in the memory of the page, and on the device what may lie there. */
import { useAccount } from './account';

const PREFIX = 'jishi:form:';
const memory = new Map<string, unknown>();
/** Once somebody has signed out, what is still on the screen is not kept any more. */
let isOver = false;

/** Under what a draft is kept, by whoever is signed in now: whoever comes after them is somebody else. */
export const keptAs = (name: string) => `${PREFIX}${useAccount.getState().account?.login ?? ''}:${name}`;

/** A month later nobody knows any more what they meant. */
const OLD = 30 * 24 * 3600 * 1000;

/** Some browsers keep nothing in a private window: then a draft lasts as long as the page. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Keeps a draft whole for this page, and `lies` on the device; gives whether it lies there. */
export function remembered(own: string, whole: unknown, lies: unknown): boolean {
  if (isOver) return false;
  memory.set(own, whole);
  return tried(() => {
    if (lies) localStorage.setItem(own, JSON.stringify(lies));
    else localStorage.removeItem(own);
    return !!lies;
  }, false);
}

export function lasting<T extends { at: string }>(own: string): T | undefined {
  if (memory.has(own)) return memory.get(own) as T;
  return tried(() => {
    const text = localStorage.getItem(own);
    const kept = text ? (JSON.parse(text) as T) : undefined;
    return kept && Date.now() - Date.parse(kept.at) < OLD ? kept : undefined;
  }, undefined);
}

export function forgotten(own: string) {
  memory.delete(own);
  tried(() => localStorage.removeItem(own), undefined);
}

/** Leaves no draft behind of whoever is signed in. */
export function forgetAll() {
  const own = keptAs('');
  memory.clear();
  tried(() => {
    for (const name of Object.keys(localStorage)) if (name.startsWith(own)) localStorage.removeItem(name);
  }, undefined);
}

/** Whoever signs out leaves none behind, and none comes after. */
export function keepNoMore() {
  isOver = true;
  forgetAll();
}
