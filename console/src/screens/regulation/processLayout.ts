/** Where the picture of the process has its stages, the ways between them, and those that lead back. */

/** The picture's measures. */
export const STAGE = { width: 112, height: 52 };
export const LABEL = { width: 128, height: 54 };
const MARGIN = 8;
/** From one stage to the next. */
const STEP = 252;
const TOP = 12;
/** A second way between the same stages runs as much lower. */
const LOWER = 70;
/** The height at which those that stay have their label. */
const STAY = 186;

interface Leg {
  source: string;
  target: string;
}
export interface PlacedLeg<L> {
  leg: L;
  path: string;
  /** The middle of its label. */
  x: number;
  y: number;
  /** Whether it leads back to where it began, and has a tip at both ends. */
  stays: boolean;
}
export interface Layout<L> {
  width: number;
  height: number;
  stages: { stage: string; x: number; y: number }[];
  legs: PlacedLeg<L>[];
}

const bottom = TOP + STAGE.height;

/** On to another stage: straight, or below those that lead there already. */
function onwardLeg<L extends Leg>(leg: L, from: number, to: number, nth: number): PlacedLeg<L> {
  const y = TOP + STAGE.height / 2 + nth * LOWER;
  const straight = `M${from} ${y} H${to - 2}`;
  const below = `M${from - 24} ${bottom} V${y} H${to + 24} V${bottom + 2}`;
  return { leg, path: nth ? below : straight, x: (from + to) / 2, y, stays: false };
}

/** Back to the stage it began at: the label hangs below, beside those of the others. */
function stayingLeg<L extends Leg>(leg: L, middle: number, aside: number): PlacedLeg<L> {
  const label = STAY - LABEL.height / 2;
  const path = `M${middle + aside / 7} ${bottom + 2} V${label - 14} H${middle + aside} V${label - 2}`;
  return { leg, path, x: middle + aside, y: STAY, stays: true };
}

export function processLayout<L extends Leg>(stages: string[], legs: L[]): Layout<L> {
  const xOf = (stage: string) => stages.indexOf(stage) * STEP + MARGIN;
  const onward = legs.filter(({ source, target }) => source !== target);
  const staying = legs.filter(({ source, target }) => source === target);
  const alike = (one: L, other: L) => one.source === other.source && one.target === other.target;
  return {
    width: STEP * (stages.length - 1) + STAGE.width + 2 * MARGIN,
    height: STAY + LABEL.height / 2 + MARGIN,
    stages: stages.map((stage) => ({ stage, x: xOf(stage), y: TOP })),
    legs: [
      ...onward.map((leg, n) => {
        const nth = onward.slice(0, n).filter((before) => alike(before, leg)).length;
        return onwardLeg(leg, xOf(leg.source) + STAGE.width, xOf(leg.target), nth);
      }),
      ...staying.map((leg, n) => {
        const aside = (n - (staying.length - 1) / 2) * (LABEL.width + 14);
        return stayingLeg(leg, xOf(leg.source) + STAGE.width / 2, aside);
      }),
    ],
  };
}
