import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Grid } from '../../parts/grid/Grid';
import { Unplaced } from '../../parts/grid/Unplaced';
import { w as grid } from '../../parts/grid/words';
import { RowsTold } from '../../parts/many/RowsTold';
import { ProblemBadge } from '../../parts/ProblemBadge';
import { run } from '../../parts/sitting/calls';
import type { RowResult } from '../../parts/sitting/rowResult';
import { UnfinishedCalls } from '../../parts/sitting/screen/UnfinishedCalls';
import { Foot } from './Foot';
import type { SheetKind } from './sheet';
import { type Sheet, useSheet } from './useSheet';
import type { Person } from './useSheetPeople';
import { w } from './words';

interface Given {
  kind: SheetKind;
  people: Person[];
  /** Whether what all rows have in common is there. */
  isReady?: boolean;
}

/** A sheet with what is tried of it, and what was recorded of it. */
export function SheetBody({ kind, people, isReady = true }: Given) {
  const sheet = useSheet(kind, people, isReady);
  const { isBusy, fault, done, record } = useRecording(kind, sheet, people);
  return (
    <>
      <UnfinishedCalls
        key={`${kind.name} ${fault}`}
        sitting={kind.sitting}
        act={w.unanswered}
        freshen={() => undefined}
      />
      {done && (
        <section className="card">
          <RowsTold people={done.people} results={done.results} isDone />
        </section>
      )}
      <Unplaced of={sheet.unplaced} seen={sheet.seen} />
      <section className="card sheet">
        <Grid
          label={w.title[kind.name === 'training' ? 'training' : 'opinions']}
          rows={people}
          columns={kind.columns}
          cells={sheet.cells}
          wrong={sheet.wrong}
          said={(person) => <Said kind={kind} sheet={sheet} person={person} isReady={isReady} />}
          put={sheet.put}
          paste={sheet.paste}
        />
        <Foot sheet={sheet} isReady={isReady} isBusy={isBusy} fault={fault} record={record} />
      </section>
    </>
  );
}

interface SaidGiven extends Pick<Given, 'kind' | 'isReady'> {
  sheet: Sheet;
  person: Person;
}
function Said({ kind, sheet, person, isReady }: SaidGiven) {
  if (!sheet.begun.includes(person)) return null;
  const misread = sheet.misread(person);
  if (misread.length) {
    const { key, title } = kind.columns.find((column) => column.key === misread[0])!;
    return <span className="bad">{grid.notUnderstood(title, sheet.cells[person.id]?.[key] ?? '')}</span>;
  }
  if (!isReady) return null;
  const result = sheet.results?.get(person.id);
  if (!result && sheet.fault) return null;
  if (!result) return <span className="quiet">{w.checking}</span>;
  const problem = result.errors[0];
  if (problem) return <ProblemBadge problem={{ ...problem, severity: 'HARD' }} />;
  const warning = result.warnings[0];
  if (warning) return <ProblemBadge problem={{ ...warning, severity: 'WARNING' }} />;
  return <span className="good">{w.sound}</span>;
}

/** Records the rows that can be; the others stay in the sheet. */
function useRecording(kind: SheetKind, sheet: Sheet, people: readonly Person[]) {
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState('');
  const [done, setDone] = useState<{ people: Person[]; results: RowResult[] }>();
  const queries = useQueryClient();
  async function record() {
    setIsBusy(true);
    setFault('');
    const results: RowResult[] = [];
    try {
      await run(kind.sitting, sheet.calls(), (some) => results.push(...some));
    } catch (error) {
      setFault((error as Error).message);
    }
    const recorded = results.filter(({ succeeded }) => succeeded).map(({ askedId }) => askedId);
    const asked = new Set(results.map(({ askedId }) => askedId));
    if (asked.size) setDone({ people: people.filter(({ id }) => asked.has(id)), results });
    sheet.drop(recorded);
    setIsBusy(false);
    void queries.invalidateQueries();
  }
  return { isBusy, fault, done, record };
}
