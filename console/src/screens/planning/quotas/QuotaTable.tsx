import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SetRecruitmentPlansDocument } from '../../../gql/graphql';
import { TableBox } from '../../../parts/PlainTable';
import { Popover } from '../../../parts/Popover';
import { useAttempt } from '../../../parts/useAttempt';
import { ask } from '../../../shell/api';
import { useMay, useMe } from '../../../shell/may';
import { say } from '../../../shell/toasts';
import { changedItems, isSound, leftOf, type PlanRow, shown, type Typed } from './quotaRows';
import { w } from './words';

interface Props {
  year: number;
  rows: PlanRow[];
  children: ReactNode;
}

/** The plans, with fields for those that are the caller's to lay down. */
export function QuotaTable({ year, rows, children }: Props) {
  const lays = useLaying(year, rows);
  const c = w.columns;
  return (
    <>
      <TableBox label={w.title}>
        <table className="quotas">
          <thead>
            <tr>
              <th scope="col">{c.organization}</th>
              {[c.quota, c.distributed, c.admitted, c.submitted, c.left].map((title) => (
                <th key={title} scope="col" className="number">
                  {title}
                </th>
              ))}
              <th scope="col">{c.history}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.organization.id}>
                <th scope="row">{row.organization.name}</th>
                <td className="number">
                  {lays.isTheirs(row) ? <QuotaField row={row} lays={lays} /> : (row.quota ?? w.none)}
                </td>
                <td className="number">{row.distributed}</td>
                <td className="number">{row.admitted}</td>
                <td className="number">{row.submitted}</td>
                <td className="number">
                  <Left row={row} />
                </td>
                <td>
                  <History row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {children}
      </TableBox>
      {rows.some(lays.isTheirs) && <LayDown lays={lays} />}
    </>
  );
}

/** What is typed into the table, and laid down together. */
function useLaying(year: number, rows: PlanRow[]) {
  const [typed, setTyped] = useState<Typed>({});
  const [note, setNote] = useState('');
  const { problem, isBusy, attempt } = useAttempt();
  const queries = useQueryClient();
  const may = useMay();
  const own = useMe()?.organization?.id;
  // Nobody lays down their own plan, but for whom there is nobody above.
  const isTheirs = ({ organization }: PlanRow) =>
    may('setRecruitmentPlans') && (organization.id !== own || !organization.superior);
  const items = changedItems(rows, typed);
  const isSoundAll = rows.every((row) => isSound(shown(row, typed)));
  async function layDown() {
    const input = { year, note, items, idempotencyKey: crypto.randomUUID() };
    const answer = await attempt(
      async () => (await ask(SetRecruitmentPlansDocument, { input })).setRecruitmentPlans,
    );
    if (!answer) return;
    say(w.saved(answer.count ?? 0));
    await queries.invalidateQueries({ queryKey: ['planning', 'quotas'] });
    setTyped({});
    setNote('');
  }
  const type = (id: string, text: string) => setTyped((before) => ({ ...before, [id]: text }));
  return { typed, type, note, setNote, isTheirs, problem, isBusy, items, isSoundAll, layDown };
}
type Laying = ReturnType<typeof useLaying>;

function QuotaField({ row, lays }: { row: PlanRow; lays: Laying }) {
  const text = shown(row, lays.typed);
  return (
    <input
      className="quota"
      inputMode="numeric"
      aria-label={w.quotaOf(row.organization.name)}
      aria-invalid={!isSound(text)}
      placeholder={w.none}
      value={text}
      onChange={(event) => lays.type(row.organization.id, event.target.value)}
    />
  );
}

function LayDown({ lays }: { lays: Laying }) {
  const problem = lays.isSoundAll ? lays.problem : w.whole;
  return (
    <div className="actions">
      <label>
        {w.basis} <input value={lays.note} onChange={(event) => lays.setNote(event.target.value)} />
      </label>
      <span className="grow" />
      <p role="alert">{problem && <span className="problem">{problem}</span>}</p>
      <button
        type="button"
        className="primary"
        disabled={lays.isBusy || !lays.items.length || !lays.isSoundAll}
        onClick={() => void lays.layDown()}
      >
        {w.save}
      </button>
    </div>
  );
}

function Left({ row }: { row: PlanRow }) {
  const left = leftOf(row);
  if (left === null) return w.none;
  return left < 0 ? (
    <span className="badge error">
      {w.over} {-left}
    </span>
  ) : (
    left
  );
}

function History({ row: { history, organization } }: { row: PlanRow }) {
  if (!history.length) return null;
  const said = (quota: number | null | undefined) => (quota == null ? w.takenBack : String(quota));
  const last = history[history.length - 1]!;
  return (
    <Popover
      className="plain"
      label={w.historyOf(organization.name)}
      button={<time>{w.step(said(last.quota), last.setOn)}</time>}
    >
      <h3>{w.historyOf(organization.name)}</h3>
      <ul>
        {history.map((step) => (
          <li key={step.version}>
            {w.step(said(step.quota), step.setOn)} <small>{step.note}</small>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
