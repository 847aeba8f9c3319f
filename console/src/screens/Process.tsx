import { enums } from 'virtual:schema';
import type { RegulationQuery } from '../gql/graphql';
import { word } from '../parts';
import { language, t } from '../place';

type Leg = RegulationQuery['regulation']['transitions'][number];

/** The process as docs/process.md draws it: the stages, and the submissions that lead on or stay. A leg narrows the rules below. */
export function Process({ legs, href, chosen }: { legs: Leg[]; href: (leg: Leg) => string; chosen: string }) {
  const stages = Object.keys(enums.Stage ?? {}), gap = 268, box = 112, top = 12, x = (stage: string) => stages.indexOf(stage) * gap + 8;
  const staying = legs.filter((l) => l.source === l.target), onward = legs.filter((l) => l.source !== l.target);
  const seen: Record<string, number> = {};
  const label = (leg: Leg, cx: number, cy: number, width: number) => (
    <a key={leg.name} href={href(leg)} className="leg-link" aria-current={chosen === leg.label ? 'true' : undefined} aria-label={t(`${leg.label}:上报 ${leg.guards.length} 条,审批 ${leg.deciding.length} 条`, `${leg.label}: ${leg.guards.length} rules to submit, ${leg.deciding.length} to decide`)}>
      <rect x={cx - width / 2} y={cy - 20} width={width} height="40" rx="8" /><text x={cx} y={cy - 3} textAnchor="middle">{leg.label.length > (language === 'zh' ? 11 : 22) ? leg.label.slice(0, language === 'zh' ? 10 : 21) + '…' : leg.label}<title>{leg.label}</title></text>
      <text className="small" x={cx} y={cy + 13} textAnchor="middle">{t(`上报 ${leg.guards.length} · 审批 ${leg.deciding.length}`, `${leg.guards.length} + ${leg.deciding.length} rules`)}</text></a>);
  return (
    <div className="process" tabIndex={0} role="region" aria-label={t('流程图', 'The process')}><svg width={gap * 4 + box + 16} height="216" role="group" aria-label={t('发展党员流程', 'The process of admission')}>
      <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" /></marker></defs>
      {onward.map((leg) => { const from = x(leg.source) + box, to = x(leg.target), nth = (seen[leg.source + leg.target] = (seen[leg.source + leg.target] ?? 0) + 1) - 1, y = top + 26 + nth * 54;
        return <g key={leg.name}><path className="arrow" d={nth ? `M${from - 20} ${top + 52} V${y} H${to + 20} V${top + 56}` : `M${from} ${y} H${to - 2}`} markerEnd="url(#tip)" />{label(leg, (from + to) / 2, y, 138)}</g>; })}
      {staying.map((leg, n) => { const at = x(leg.source), y = top + 110 + n * 56; return <g key={leg.name}><path className="arrow" d={`M${at + 22} ${top + 52} V${y + 2} H${at + 32}`} /><path className="arrow" d={`M${at + box + 48} ${y} H${at + box + 58} V${top + 40} H${at + box + 3}`} markerEnd="url(#tip)" />{label(leg, at + 96, y, 128)}</g>; })}
      {stages.map((s) => <g key={s} className="stage-box"><rect x={x(s)} y={top} width={box} height="52" rx="10" /><text x={x(s) + box / 2} y={top + 31} textAnchor="middle">{word('Stage', s)}</text></g>)}
    </svg></div>
  );
}
