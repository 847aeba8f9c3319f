import type { Scale } from './scale';

/** The line on the ground and the one at the highest figure. */
export function Axis({ scale }: { scale: Scale }) {
  return [0, scale.most].map((figure) => {
    const y = scale.ground - figure * scale.unit;
    return (
      <g key={figure}>
        <line x1={scale.left} x2={scale.width - scale.right} y1={y} y2={y} />
        <text x={scale.left - 6} y={y + 4} textAnchor="end">
          {figure}
        </text>
      </g>
    );
  });
}
