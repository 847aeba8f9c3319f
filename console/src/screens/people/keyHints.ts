import type { KeyHint } from '../../parts/sitting/screen/KeyHints';
import { w } from './words';

export const KEY_HINTS: KeyHint[] = [
  ['Enter', w.keys.open],
  ['/', w.keys.search],
];
