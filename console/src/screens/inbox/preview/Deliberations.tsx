import { w } from '../words';
import type { SectionProps } from './submission';

/** What organizations that were asked for their opinion have said. */
export function Deliberations({ submission: { deliberations } }: SectionProps) {
  if (!deliberations.length) return null;
  return (
    <section>
      <h3>{w.preview.deliberations}</h3>
      <ul>
        {deliberations.map(({ on, agrees, opinion }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one organization may deliberate twice, and none is put between others
          <li key={at}>
            {on} {agrees ? w.preview.agrees : w.preview.disagrees} {opinion}
          </li>
        ))}
      </ul>
    </section>
  );
}
