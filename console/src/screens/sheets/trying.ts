/** The dry run of a sheet: what is wrong with one row is said at that row, and the others are judged. */
import type { Values } from '../../parts/form/controls/control';
import type { Answer, RowProblem, RowResult } from '../../parts/sitting/rowResult';
import { Fault } from '../../shell/api';
import type { SheetKind } from './sheet';

export interface Tried {
  results: RowResult[];
  /** What is wrong with a call as a whole, and with no cell of it. */
  fault?: string;
}
interface Call extends Values {
  items: { candidateId: string }[];
}

const problemOf = ({ code = '', message, path = [] }: Answer['errors'][number]): RowProblem => ({
  code,
  message,
  rule: null,
  article: null,
  path,
});
const refused = (askedId: string, errors: RowProblem[]): RowResult => ({
  index: 0,
  askedId,
  succeeded: false,
  errors,
  warnings: [],
});

/** A value that is no value of its type is refused before anything is judged: it is told with its place, too. */
async function answered(kind: SheetKind, call: Call): Promise<Answer> {
  try {
    return await kind.sitting.send({ ...call, validateOnly: true });
  } catch (fault) {
    const { at = [], code, message } = fault as Fault;
    if (!(fault instanceof Fault) || at.length < 2) throw fault;
    return { results: [], errors: [{ code, message, path: at.slice(1) }] };
  }
}

/** Which rows of a refused call its problems are of, each below its row; all of them where a common value has a column. */
function rowsRefused(kind: SheetKind, { items }: Call, errors: RowProblem[]): Map<string, RowProblem[]> {
  const rows = new Map<string, RowProblem[]>();
  const add = (id: string, problem: RowProblem) => rows.set(id, [...(rows.get(id) ?? []), problem]);
  for (const problem of errors) {
    const [list, index, ...path] = problem.path!;
    const item = list === 'items' && items[Number(index)];
    if (item) add(item.candidateId, { ...problem, path });
    else if (kind.columns.some(({ key }) => key === list))
      for (const { candidateId } of items) add(candidateId, problem);
  }
  return rows;
}

async function tryCall(kind: SheetKind, call: Call): Promise<Tried> {
  const { results, errors } = await answered(kind, call);
  if (!errors.length) return { results };
  const rows = rowsRefused(kind, call, errors.map(problemOf));
  if (!rows.size) return { results: [], fault: errors[0]!.message };
  const own = [...rows].map(([id, problems]) => refused(id, problems));
  const items = call.items.filter(({ candidateId }) => !rows.has(candidateId));
  if (!items.length) return { results: own };
  const others = await tryCall(kind, { ...call, items });
  return { ...others, results: [...own, ...others.results] };
}

export async function tried(kind: SheetKind, calls: Values[]): Promise<Tried> {
  const all: Tried = { results: [] };
  try {
    for (const call of calls) {
      const { results, fault } = await tryCall(kind, call as Call);
      all.results.push(...results);
      all.fault ??= fault;
    }
  } catch (fault) {
    all.fault = (fault as Error).message;
  }
  return all;
}
