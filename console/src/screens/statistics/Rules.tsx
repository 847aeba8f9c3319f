import { useRegulation } from '../../parts/mend/mending';
import { Empty } from '../../parts/states';
import { address, usePlace } from '../../shell/place';
import { FigureLink } from './FigureLink';
import { FiguresTable } from './FiguresTable';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** Which rules stood against what came back; each number leads to the list. */
export function Rules({ found: { rules } }: { found: WorkFigures }) {
  const { query } = usePlace();
  const guards = useRegulation().data?.regulation.guards ?? [];
  const { title, note, rule, count, none } = w.rules;
  const link = (of: string) => address('statistics', '', { ...query, kind: '', status: '', rule: of });
  return (
    <section className="card">
      <h3>{title}</h3>
      <p className="muted">{note}</p>
      {rules.length ? (
        <FiguresTable
          label={title}
          titles={[rule, count, w.decisions.returned, w.decisions.rejected]}
          rows={rules.map((one) => ({
            key: one.rule,
            cells: [
              guards.find(({ id }) => id === one.rule)?.message ?? one.rule,
              <FigureLink key="count" figure={one.count} href={link(one.rule)} />,
              one.returned || '·',
              one.rejected || '·',
            ],
          }))}
        />
      ) : (
        <Empty>{none}</Empty>
      )}
    </section>
  );
}
