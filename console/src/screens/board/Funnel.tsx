import { useStatistics } from '../../parts/useStatistics';
import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { type FunnelStep, funnelOf } from './funnelSteps';
import { w } from './words';

/**
 * Label · centred bar · number, and between two stages the share that has come as far: each bar narrows
 * what is below.
 */
export function Funnel() {
  const { query } = usePlace();
  const read = useStatistics({ organization: query.organization || null, arrivals: null });
  if (!read.data) return null;
  return (
    <section className="card" aria-label={w.funnel.title}>
      <ol className="funnel">
        {funnelOf(read.data.statistics.stages).map((step, n) => (
          <li key={step.stage}>
            {n > 0 && <StepDown share={step.share} />}
            <StageLink step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const StepDown = ({ share }: { share: number | null }) => (
  <span className="step-down" aria-hidden="true">
    {share === null ? '↓' : `↓ ${share}%`}
  </span>
);

/** Narrows the board to the stage; pressed again, it widens it. */
function StageLink({ step }: { step: FunnelStep }) {
  const { query } = usePlace();
  const chosen = query.stage === step.stage;
  const stage = word('Stage', step.stage);
  return (
    <a
      href={address('board', '', { ...query, stage: chosen ? '' : step.stage })}
      aria-current={chosen ? 'true' : undefined}
      aria-label={w.funnel.stage(stage, step.count, step.overdue, step.share)}
    >
      <span className="name">{stage}</span>
      <FunnelBar step={step} />
      <b className="figure">{step.count}</b>
      <small className={step.overdue ? 'late' : ''}>{step.overdue ? w.funnel.late(step.overdue) : ''}</small>
    </a>
  );
}

const FunnelBar = ({ step: { left, width, lateWidth } }: { step: FunnelStep }) => (
  <svg width="100%" height="22" aria-hidden="true">
    <rect x={`${left}%`} width={`${width}%`} height="22" rx="5" className="whole" />
    {!!lateWidth && <rect x={`${left}%`} width={`${lateWidth}%`} height="22" rx="5" className="part" />}
  </svg>
);
