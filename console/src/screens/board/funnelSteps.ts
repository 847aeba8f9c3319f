/** The arithmetic of the funnel: how wide each bar is, and which share of the stage before has come as far. */
import type { Figures } from '../../parts/useStatistics';

type Counted = Figures['stages'][number];
export interface FunnelStep extends Counted {
  /** In percent of the stage before; nothing where there is none, where it is empty or smaller. */
  share: number | null;
  /** The bar, in percent of the room: centred, so that it narrows on both sides. */
  left: number;
  width: number;
  lateWidth: number;
}

function shareOf(count: number, before?: number): number | null {
  return before && count <= before ? Math.round((count / before) * 100) : null;
}

export function funnelOf(stages: Counted[]): FunnelStep[] {
  const most = Math.max(1, ...stages.map((stage) => stage.count));
  return stages.map((stage, n) => ({
    ...stage,
    share: shareOf(stage.count, stages[n - 1]?.count),
    left: 50 - (stage.count / most) * 50,
    width: (stage.count / most) * 100,
    lateWidth: (stage.overdue / most) * 100,
  }));
}
