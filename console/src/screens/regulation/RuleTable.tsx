import type { Edition, Severity } from '../../gql/graphql';
import { type Column, PlainTable } from '../../parts/PlainTable';
import { Empty } from '../../parts/states';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { EDITIONS, type Rule, under } from './ruleSearch';
import type { WhereJudged } from './whereJudged';
import { w } from './words';

interface Row extends Rule {
  places: string[];
}
interface Cell {
  row: Row;
}
const weightCell =
  (edition: Edition) =>
  ({ row }: Cell) => <Weight severity={under(row, edition)?.severity} />;
const WhereCell = ({ row }: Cell) => row.places.map((place) => <div key={place}>{place}</div>);
const RuleCell = ({ row }: Cell) => (
  <>
    <a href={address('regulation', '', { rule: row.rule })}>{row.rule}</a>
    {row.id !== row.rule && <div className="quiet">{row.id.slice(row.rule.length)}</div>}
  </>
);

/** What an edition makes of a rule; nothing where it does not know it. */
const Weight = ({ severity }: { severity?: Severity }) =>
  severity ? <span className={`badge ${severity.toLowerCase()}`}>{word('Severity', severity)}</span> : '—';

const COLUMNS: Column<Row>[] = [
  ...EDITIONS.map((edition) => ({
    title: w.rules.columns.article[edition],
    text: (row: Row) => under(row, edition)?.article ?? '—',
    className: edition === EDITIONS[0] ? undefined : 'quiet',
  })),
  { title: w.rules.columns.asks, text: (row) => row.message },
  ...EDITIONS.map((edition) => ({ title: w.rules.columns.edition[edition], Cell: weightCell(edition) })),
  { title: w.rules.columns.where, Cell: WhereCell, className: 'quiet' },
  { title: w.rules.columns.rule, Cell: RuleCell },
];

interface Props {
  rules: Rule[];
  placesOf: WhereJudged['placesOf'];
}
export function RuleTable({ rules, placesOf }: Props) {
  if (!rules.length) return <Empty>{w.rules.none}</Empty>;
  const rows = rules.map((rule) => ({ ...rule, places: placesOf(rule.id) }));
  return <PlainTable label={w.rules.title} columns={COLUMNS} rows={rows} />;
}
