/** What an act on many would do, or did, row by row. */
import './many.css';
import { address } from '../../shell/place';
import type { Somebody } from '../form/controls/control';
import { TableBox } from '../PlainTable';
import { ProblemBadge } from '../ProblemBadge';
import type { RowResult } from '../sitting/rowResult';
import { w } from './words';

interface Given {
  people: readonly Somebody[];
  results: readonly RowResult[];
  /** Else it was tried. */
  isDone: boolean;
}

export function RowsTold({ people, results, isDone }: Given) {
  const of = new Map(results.map((result) => [result.askedId, result]));
  const done = results.filter(({ succeeded }) => succeeded).length;
  const sum = isDone ? w.done : w.tried;
  return (
    <section className="rows-told" aria-label={isDone ? w.receipt : w.dryRun}>
      <p role="status">{sum(done, results.length - done)}</p>
      <TableBox label={w.rows} short>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.result}</th>
              <th scope="col">{w.why}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <RowTold key={person.id} person={person} result={of.get(person.id)} isDone={isDone} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function RowTold({ person, result, isDone }: { person: Somebody; result?: RowResult; isDone: boolean }) {
  return (
    <tr>
      <th scope="row">{isDone ? <a href={address('people', person.id)}>{person.name}</a> : person.name}</th>
      <td>{result && <Verdict result={result} isDone={isDone} />}</td>
      <td>
        {result?.errors.map((error) => (
          <ProblemBadge key={`${error.rule} ${error.message}`} problem={{ ...error, severity: 'HARD' }} />
        ))}
        {result?.warnings.map((warning) => (
          <ProblemBadge
            key={`${warning.rule} ${warning.message}`}
            problem={{ ...warning, severity: 'WARNING' }}
          />
        ))}
      </td>
    </tr>
  );
}

function Verdict({ result: { succeeded }, isDone }: { result: RowResult; isDone: boolean }) {
  const said = isDone ? w.verdict.done : w.verdict.tried;
  return <span className={succeeded ? 'badge done' : 'badge error'}>{succeeded ? said.yes : said.no}</span>;
}
