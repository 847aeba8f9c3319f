import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Series {
  name: string;
  values: number[];
}
/** Columns by month, one group a month, side by side: arrivals of different kinds have no sum. */
export function Columns({ labels, series, title }: { labels: string[]; series: Series[]; title: string }) {
  const [box, room] = useRoom();
  // As wide as there is room, no narrower than can be told apart.
  const left = 34,
    group = Math.max(9 * series.length + 12, Math.min(132, (room - left - 8) / labels.length)),
    bar = (group - 12) / series.length;
  const width = group * labels.length + left + 8,
    height = 190,
    foot = 26,
    head = 14;
  const most = Math.max(1, ...series.flatMap((s) => s.values)),
    unit = (height - foot - head) / most,
    ground = height - foot;
  return (
    <figure className="columns">
      <figcaption>
        {title}{' '}
        {series.map((s, n) => (
          <span key={s.name} className="key">
            <i className={`tone-${n}`} />
            {s.name}
          </span>
        ))}
      </figcaption>
      <div className="scroll" ref={box} tabIndex={0} role="region" aria-label={title}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={labels
            .map((l, i) => `${l}: ${series.map((s) => `${s.name} ${s.values[i]}`).join(', ')}`)
            .join('; ')}
        >
          {[0, most].map((figure) => (
            <g key={figure}>
              <line x1={left} x2={width - 8} y1={ground - figure * unit} y2={ground - figure * unit} />
              <text x={left - 6} y={ground - figure * unit + 4} textAnchor="end">
                {figure}
              </text>
            </g>
          ))}
          {labels.map((label, i) => (
            <g key={label} transform={`translate(${left + i * group} 0)`}>
              {series.map((s, n) => {
                const tall = s.values[i]! * unit;
                return tall ? (
                  <rect
                    key={s.name}
                    className={`tone-${n}`}
                    x={6 + n * bar}
                    y={ground - tall}
                    width={bar - 1}
                    height={tall}
                  >
                    <title>{`${label} ${s.name} ${s.values[i]}`}</title>
                  </rect>
                ) : null;
              })}
              <text x={group / 2} y={height - 8} textAnchor="middle">
                {label.slice(2)}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

/** How wide the place is that something is drawn in. */
function useRoom(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null),
    [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const seen = new ResizeObserver(() => setRoom(box.current?.clientWidth ?? 0));
    if (box.current) seen.observe(box.current);
    return () => seen.disconnect();
  }, []);
  return [box, room];
}
