import { type Act, enums, inputs } from 'virtual:schema';
import type { Values } from './controls/control';

/** What a kind of record fills in of itself: RESOLUTION_ACTIVIST is `resolutionKind: ACTIVIST`. */
export function presetOf(act: Act, kind?: string | null): Values {
  if (!kind) return {};
  for (const field of inputs[act.input] ?? []) {
    if (!/Kind$|^point$/.test(field.name)) continue;
    const [longest] = Object.keys(enums[field.named] ?? {})
      .filter((value) => kind === value || kind.endsWith(`_${value}`))
      .sort((a, b) => b.length - a.length);
    if (longest) return { [field.name]: longest };
  }
  return {};
}
