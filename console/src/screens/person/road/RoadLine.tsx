import { SIGN } from './sign';
import { placeOf, STAGES } from './stages';

const STEP = 100 / STAGES.length;
/** The middle of a stage's column. */
const middle = (stage: number) => `${STEP * stage + STEP / 2}%`;

/** The line through the stages, walked as far as the one reached. */
export function RoadLine({ reached }: { reached: number }) {
  return (
    <svg className="road-line" width="100%" height="34" aria-hidden="true">
      <line x1={middle(0)} x2={middle(STAGES.length - 1)} y1="17" y2="17" />
      <line className="walked" x1={middle(0)} x2={middle(Math.max(reached, 0))} y1="17" y2="17" />
      {STAGES.map((stage, n) => (
        <g key={stage}>
          <circle cx={middle(n)} cy="17" r={n === reached ? 11 : 8} className={placeOf(n, reached)} />
          {n < reached && (
            <text x={middle(n)} y="21.500" textAnchor="middle">
              {SIGN.done}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
