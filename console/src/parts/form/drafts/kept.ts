/**
 * What somebody filled in and did not send yet: on this device, under their account, a form and a person each, until it is
 * sent, thrown away, or they sign out. What is sensitive stays in the memory of the page.
 */

import { forgotten, lasting, remembered } from '../../../shell/drafts';
import type { Values } from '../controls/control';
import { harmless } from './sensitive';

export interface Draft {
  /** When it was last typed. */
  at: string;
  /** One filled form is done once: its key goes along. */
  key: string;
  /** What was changed, and the version and the values it was changed from. */
  version?: unknown;
  values: Values;
  base: Values;
  /** Something sensitive was filled in, and is kept nowhere. */
  isCut?: boolean;
}

export function keep(name: string, input: string, draft: Draft): boolean {
  const { values, isWhole } = harmless(input, draft.values);
  const base = harmless(input, draft.base).values;
  const lies = Object.keys(values).length
    ? { ...draft, values, base, ...(!isWhole && { isCut: true }) }
    : null;
  return remembered(name, draft, lies);
}

export const draftOf = (name: string): Draft | undefined => lasting<Draft>(name);
export const drop = (name: string) => forgotten(name);
