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
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const share = (value: number) => `${(value / most) * 100}%`;
  return (
    <table className="bars">
      <caption>{title}</caption>
      <tbody>
        {bars.map(({ key, label, value, of, href, note }) => (
          <tr key={key}>
            <th scope="row">{href ? <a href={href}>{label}</a> : label}</th>
            <td className="bar">
              <svg width="100%" height="16" aria-hidden="true">
                <rect className="whole" width={share(value)} height="16" rx="3" />
                {!!of && <rect className="part" width={share(of)} height="16" rx="3" />}
              </svg>
            </td>
            <td className="figure">
              {value}
              {note && <small> {note}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
