import type { ReactNode } from 'react';

export interface Bar {
  key: string;
  label: ReactNode;
  value: number;
  of?: number;
  href?: string;
  note?: string;
}
/** Horizontal bars; `of` marks a part of each bar (what is overdue of it). */
export function Bars({ bars, title }: { bars: Bar[]; title: string }) {
  const most = Math.max(1, ...bars.map((b) => b.value));
  return (
    <table className="bars">
      <caption>{title}</caption>
      <tbody>
        {bars.map((b) => (
          <tr key={b.key}>
            <th scope="row">{b.href ? <a href={b.href}>{b.label}</a> : b.label}</th>
            <td className="bar">
              <svg width="100%" height="16" aria-hidden="true">
                <rect className="whole" width={`${(b.value / most) * 100}%`} height="16" rx="3" />
                {!!b.of && <rect className="part" width={`${(b.of / most) * 100}%`} height="16" rx="3" />}
              </svg>
            </td>
            <td className="figure">
              {b.value}
              {b.note && <small> {b.note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
