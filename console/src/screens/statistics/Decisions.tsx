import { address, usePlace } from '../../shell/place';
import { word } from '../../shell/word';
import { FigureLink } from './FigureLink';
import { FiguresTable } from './FiguresTable';
import type { WorkFigures } from './useWork';
import { w } from './workWords';

/** What was decided of each kind, and how soon; what came back leads to its list. */
export function Decisions({ found: { decisions } }: { found: WorkFigures }) {
  const { query } = usePlace();
  const { title, kind, approved, returned, rejected, median, ninetieth } = w.decisions;
  const link = (of: string, status: string) =>
    address('statistics', '', { ...query, rule: '', kind: of, status });
  return (
    <section className="card">
      <h3>{title}</h3>
      <FiguresTable
        label={title}
        titles={[kind, approved, returned, rejected, median, ninetieth]}
        rows={decisions.map((one) => ({
          key: one.kind,
          cells: [
            word('ApprovalKind', one.kind),
            one.approved || '·',
            <FigureLink key="returned" figure={one.returned} href={link(one.kind, 'RETURNED')} />,
            <FigureLink key="rejected" figure={one.rejected} href={link(one.kind, 'REJECTED')} />,
            w.days(one.median),
            w.days(one.ninetieth),
          ],
        }))}
      />
    </section>
  );
}
