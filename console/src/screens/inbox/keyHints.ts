import type { KeyHint } from '../../parts/sitting/screen/KeyHints';
import { w } from './words';

export const PREVIEW_KEY: KeyHint = ['Enter', w.keys.preview];
export const DECIDE_KEYS: KeyHint[] = [
  ['a', w.keys.approve],
  ['r', w.keys.return],
];
