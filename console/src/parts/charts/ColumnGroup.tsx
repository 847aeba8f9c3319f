import type { Scale, Series } from './scale';

/** The columns of one month, side by side, and its name beneath. */
export function ColumnGroup({
  label,
  month,
  series,
  scale,
}: {
  label: string;
  month: number;
  series: Series[];
  scale: Scale;
}) {
  return (
    <g transform={`translate(${scale.left + month * scale.group} 0)`}>
      {series.map(({ name, values }, n) => {
        const tall = values[month]! * scale.unit;
        if (!tall) return null;
        return (
          <rect
            key={name}
            className={`tone-${n}`}
            x={scale.margin + n * scale.bar}
            y={scale.ground - tall}
            width={scale.bar - 1}
            height={tall}
          >
            <title>{`${label} ${name} ${values[month]}`}</title>
          </rect>
        );
      })}
      <text x={scale.group / 2} y={scale.height - 8} textAnchor="middle">
        {label.slice(2)}
      </text>
    </g>
  );
}
