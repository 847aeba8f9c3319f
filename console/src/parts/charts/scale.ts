/** The measures of a drawing of columns, in pixels. */
export interface Series {
  name: string;
  values: number[];
}
export type Scale = ReturnType<typeof scaleOf>;

const LEFT = 34;
const RIGHT = 8;
const HEAD = 14;
const FOOT = 26;
const HEIGHT = 190;
const BETWEEN_GROUPS = 12;
const NARROWEST_BAR = 9;
const WIDEST_GROUP = 132;

/** As wide as there is room, no narrower than can be told apart. */
export function scaleOf(labels: string[], series: Series[], room: number) {
  const narrowest = NARROWEST_BAR * series.length + BETWEEN_GROUPS;
  const group = Math.max(narrowest, Math.min(WIDEST_GROUP, (room - LEFT - RIGHT) / labels.length));
  const most = Math.max(1, ...series.flatMap((one) => one.values));
  return {
    left: LEFT,
    right: RIGHT,
    group,
    bar: (group - BETWEEN_GROUPS) / series.length,
    margin: BETWEEN_GROUPS / 2,
    width: group * labels.length + LEFT + RIGHT,
    height: HEIGHT,
    most,
    unit: (HEIGHT - FOOT - HEAD) / most,
    ground: HEIGHT - FOOT,
  };
}
