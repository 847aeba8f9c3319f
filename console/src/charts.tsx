/** Charts as plain SVG and HTML: each tells its figures in words too, and reads without colour. */
import type { ReactNode } from 'react';

export interface Bar { key: string; label: ReactNode; value: number; of?: number; href?: string; note?: string }
/** Horizontal bars; `of` marks a part of each bar (what is overdue of it). */
export function Bars({ bars, title }: { bars: Bar[]; title: string }) {
  const most = Math.max(1, ...bars.map((b) => b.value));
  return (
    <table className="bars"><caption>{title}</caption><tbody>{bars.map((b) => (
      <tr key={b.key}><th scope="row">{b.href ? <a href={b.href}>{b.label}</a> : b.label}</th>
        <td className="bar"><svg width="100%" height="16" aria-hidden="true"><rect className="whole" width={`${(b.value / most) * 100}%`} height="16" rx="3" />{!!b.of && <rect className="part" width={`${(b.of / most) * 100}%`} height="16" rx="3" />}</svg></td>
        <td className="figure">{b.value}{b.note && <small> {b.note}</small>}</td></tr>
    ))}</tbody></table>
  );
}

export interface Series { name: string; values: number[] }
/** Columns by month, one group a month, stacked by series. */
export function Columns({ labels, series, title }: { labels: string[]; series: Series[]; title: string }) {
  const width = 46 * labels.length + 40, height = 190, foot = 26;
  const totals = labels.map((_, i) => series.reduce((sum, s) => sum + s.values[i]!, 0));
  const most = Math.max(1, ...totals), unit = (height - foot - 18) / most;
  return (
    <figure className="columns"><figcaption>{title} {series.map((s, n) => <span key={s.name} className="key"><i className={`tone-${n}`} />{s.name}</span>)}</figcaption>
      <div className="scroll" tabIndex={0} role="region" aria-label={title}><svg width={width} height={height} role="img" aria-label={labels.map((l, i) => `${l}: ${series.map((s) => `${s.name} ${s.values[i]}`).join(', ')}`).join('; ')}>
        {labels.map((label, i) => {
          let base = height - foot;
          return <g key={label} transform={`translate(${20 + i * 46} 0)`}>
            {series.map((s, n) => { const tall = s.values[i]! * unit; base -= tall; return tall ? <rect key={s.name} className={`tone-${n}`} x="6" y={base} width="30" height={tall}><title>{`${label} ${s.name} ${s.values[i]}`}</title></rect> : null; })}
            {!!totals[i] && <text className="sum" x="21" y={base - 4} textAnchor="middle">{totals[i]}</text>}
            <text x="21" y={height - 8} textAnchor="middle">{label.slice(2)}</text></g>;
        })}
        <line x1="16" x2={width - 8} y1={height - foot} y2={height - foot} />
      </svg></div></figure>
  );
}
