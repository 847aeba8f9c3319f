import { enums } from 'virtual:schema';
import type { RegulationQuery } from '../../gql/graphql';
import { begun, language, t } from '../../shell/language';
import { word } from '../../shell/word';

type Leg = RegulationQuery['regulation']['transitions'][number];
// The picture's measures: a stage, the way to the next, a leg's label.
const BOX = { wide: 112, high: 52 },
  GAP = 252,
  LABEL = { wide: 128, high: 54 },
  TOP = 12,
  SECOND = 70,
  STAY = 186;

/** A name in two lines at most: Chinese anywhere, English between words. */
function lined(name: string, english = 20): string[] {
  const most = language === 'zh' ? 10 : english;
  if (name.length <= most) return [name];
  const cut = language === 'zh' ? most : name.lastIndexOf(' ', most) > 0 ? name.lastIndexOf(' ', most) : most,
    rest = name.slice(cut).trim();
  return [name.slice(0, cut), rest.length > most ? rest.slice(0, most - 1) + '…' : rest];
}

/** The process as docs/process.md draws it: the stages, and the submissions that lead on or stay. A leg narrows the rules below. */
export function Process({ legs, href, chosen }: { legs: Leg[]; href: (leg: Leg) => string; chosen: string }) {
  const stages = Object.keys(enums.Stage ?? {}),
    x = (stage: string) => stages.indexOf(stage) * GAP + 8,
    under = TOP + BOX.high;
  const staying = legs.filter((l) => l.source === l.target),
    onward = legs.filter((l) => l.source !== l.target);
  const width = GAP * (stages.length - 1) + BOX.wide + 16,
    seen: Record<string, number> = {};
  const label = (leg: Leg, cx: number, cy: number) => {
    const lines = lined(begun(leg.label)),
      first = cy - (lines.length === 2 ? 10 : 3);
    return (
      <a
        key={leg.name}
        href={href(leg)}
        className="leg-link"
        aria-current={chosen === leg.label ? 'true' : undefined}
        aria-label={t(
          `${leg.label}:上报 ${leg.guards.length} 条,审批 ${leg.deciding.length} 条`,
          `${leg.label}: ${leg.guards.length} rules to submit, ${leg.deciding.length} to decide`,
        )}
      >
        <rect x={cx - LABEL.wide / 2} y={cy - LABEL.high / 2} width={LABEL.wide} height={LABEL.high} rx="8" />
        {lines.map((line, n) => (
          <text key={n} x={cx} y={first + n * 15} textAnchor="middle">
            {line}
            <title>{leg.label}</title>
          </text>
        ))}
        <text className="small" x={cx} y={cy + (lines.length === 2 ? 21 : 15)} textAnchor="middle">
          {t(
            `上报 ${leg.guards.length} · 审批 ${leg.deciding.length}`,
            `${leg.guards.length} + ${leg.deciding.length} rules`,
          )}
        </text>
      </a>
    );
  };
  return (
    <div className="process" tabIndex={0} role="region" aria-label={t('流程图', 'The process')}>
      <svg
        viewBox={`0 0 ${width} ${STAY + LABEL.high / 2 + 8}`}
        style={{ width: '100%', minWidth: 860, maxWidth: width }}
        role="group"
        aria-label={t('发展党员流程', 'The process of admission')}
      >
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {onward.map((leg) => {
          const from = x(leg.source) + BOX.wide,
            to = x(leg.target),
            nth = (seen[leg.source + leg.target] = (seen[leg.source + leg.target] ?? 0) + 1) - 1,
            y = TOP + BOX.high / 2 + nth * SECOND;
          return (
            <g key={leg.name}>
              <path
                className="arrow"
                d={
                  nth ? `M${from - 24} ${under} V${y} H${to + 24} V${under + 2}` : `M${from} ${y} H${to - 2}`
                }
                markerEnd="url(#tip)"
              />
              {label(leg, (from + to) / 2, y)}
            </g>
          );
        })}
        {staying.map((leg, n) => {
          const middle = x(leg.source) + BOX.wide / 2,
            side = (n - (staying.length - 1) / 2) * (LABEL.wide + 14);
          return (
            <g key={leg.name}>
              <path
                className="arrow"
                d={`M${middle + side / 7} ${under + 2} V${STAY - LABEL.high / 2 - 14} H${middle + side} V${STAY - LABEL.high / 2 - 2}`}
                markerStart="url(#tip)"
                markerEnd="url(#tip)"
              />
              {label(leg, middle + side, STAY)}
            </g>
          );
        })}
        {stages.map((s) => (
          <g key={s} className="stage-box">
            <rect x={x(s)} y={TOP} width={BOX.wide} height={BOX.high} rx="10" />
            {lined(word('Stage', s), 14).map((line, n, all) => (
              <text
                key={n}
                x={x(s) + BOX.wide / 2}
                y={TOP + 31 + (n - (all.length - 1) / 2) * 17}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
