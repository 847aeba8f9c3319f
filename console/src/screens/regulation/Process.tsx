import { useId } from 'react';
import { STAGES } from '../../parts/people/stages';
import { begun } from '../../shell/language';
import { word } from '../../shell/word';
import { LABEL, type PlacedLeg, processLayout, STAGE } from './processLayout';
import { twoLines } from './twoLines';
import type { RegulationPage } from './whereJudged';
import { w } from './words';

type Leg = RegulationPage['transitions'][number];
interface Props {
  legs: Leg[];
  href: (leg: Leg) => string;
  /** The label of the leg that the rules are narrowed to. */
  chosen: string;
}
/**
 * The process as docs/process.md draws it: the stages, and the submissions that lead on or stay.
 * A leg narrows the rules below.
 */
export function Process({ legs, href, chosen }: Props) {
  const tip = useId();
  const layout = processLayout(STAGES, legs);
  return (
    <section className="process" tabIndex={0} aria-label={w.process.scroll}>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a group inside a picture */}
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        style={{ width: '100%', minWidth: 860, maxWidth: layout.width }}
        role="group"
        aria-label={w.process.picture}
      >
        <Tip id={tip} />
        {layout.legs.map((placed) => (
          <g key={placed.leg.name}>
            <path
              className="arrow"
              d={placed.path}
              markerStart={placed.stays ? `url(#${tip})` : undefined}
              markerEnd={`url(#${tip})`}
            />
            <LegLink placed={placed} href={href(placed.leg)} chosen={chosen === placed.leg.label} />
          </g>
        ))}
        {layout.stages.map(({ stage, x, y }) => (
          <StageBox key={stage} stage={stage} x={x} y={y} />
        ))}
      </svg>
    </section>
  );
}

/** The tip of an arrow. */
const Tip = ({ id }: { id: string }) => (
  <defs>
    <marker
      id={id}
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
);

interface LegLinkProps {
  placed: PlacedLeg<Leg>;
  href: string;
  chosen: boolean;
}
function LegLink({ placed: { leg, x, y }, href, chosen }: LegLinkProps) {
  const lines = twoLines(begun(leg.label));
  const two = lines.length === 2;
  const first = y - (two ? 10 : 3);
  const rules = [leg.guards.length, leg.deciding.length] as const;
  return (
    <a
      href={href}
      className="leg-link"
      aria-current={chosen ? 'true' : undefined}
      aria-label={w.process.leg(leg.label, ...rules)}
    >
      <rect
        x={x - LABEL.width / 2}
        y={y - LABEL.height / 2}
        width={LABEL.width}
        height={LABEL.height}
        rx="8"
      />
      {lines.map((line, n) => (
        <text key={line} x={x} y={first + n * 15} textAnchor="middle">
          {line}
          <title>{leg.label}</title>
        </text>
      ))}
      <text className="small" x={x} y={y + (two ? 21 : 15)} textAnchor="middle">
        {w.process.rules(...rules)}
      </text>
    </a>
  );
}

function StageBox({ stage, x, y }: { stage: string; x: number; y: number }) {
  const lines = twoLines(word('Stage', stage), 14);
  const first = y + 31 - ((lines.length - 1) / 2) * 17;
  return (
    <g className="stage-box">
      <rect x={x} y={y} width={STAGE.width} height={STAGE.height} rx="10" />
      {lines.map((line, n) => (
        <text key={line} x={x + STAGE.width / 2} y={first + n * 17} textAnchor="middle">
          {line}
        </text>
      ))}
    </g>
  );
}
