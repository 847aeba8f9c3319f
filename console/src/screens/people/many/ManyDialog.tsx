import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { documentOf } from '../../../parts/form/documentOf';
import { finalityOf } from '../../../parts/form/undo';
import { Modal } from '../../../parts/Modal';
import { RowsTold } from '../../../parts/many/RowsTold';
import { DialogActions } from '../../../parts/sitting/dialog/DialogActions';
import { ExplanationFields } from '../../../parts/sitting/dialog/ExplanationFields';
import { RunFault } from '../../../parts/sitting/dialog/RunFault';
import { RunProgress } from '../../../parts/sitting/dialog/RunProgress';
import { useSittingRun } from '../../../parts/sitting/dialog/useSittingRun';
import { unexplainedOf } from '../../../parts/sitting/explanations';
import { w as words } from '../../../parts/sitting/words';
import { choose } from '../chosen';
import type { Person } from '../usePeople';
import { w } from '../words';
import { firstOf, type ManyAct, PEOPLE, rowOf, sittingOf } from './acts';
import { ManyFields } from './ManyFields';
import { useManyForm } from './useManyForm';

interface Given {
  name: ManyAct;
  people: readonly Person[];
  close: () => void;
}

/** One act on all that are chosen: its fields, a dry run row by row, and in their place what became of each. */
export function ManyDialog({ name, people: given, close }: Given) {
  // Who was chosen when it was opened: the list behind it is read anew meanwhile.
  const [people] = useState(given);
  const [first] = useState(() => firstOf(name, people));
  const form = useManyForm(name, people, first);
  const tried = useSittingRun(sittingOf(name), PEOPLE, people.map(rowOf), form.input);
  /** What must be filled in is said at its field. */
  const startDryRun = async () => {
    if (form.form.current?.reportValidity()) await tried.startDryRun();
  };
  const run = { ...tried, startDryRun };
  const queries = useQueryClient();
  const { progress, dryResults, fault, rows } = run;
  const unexplained = unexplainedOf(dryResults ?? []);
  const isExplained = [...unexplained.keys()].some((rule) => form.explanations[rule]?.trim());
  const label = w.many.act[name];

  const { papers } = form.papers;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a paper that came or went is not what was tried
  useEffect(run.forgetDryRun, [papers]);

  function changed() {
    form.read();
    run.forgetDryRun();
  }
  /** Who was not done stays chosen. */
  function leave() {
    close();
    if (!progress) return;
    const done = new Set(progress.results.filter(({ succeeded }) => succeeded).map(({ askedId }) => askedId));
    choose(people.map(({ id }) => id).filter((id) => !done.has(id)));
    void queries.invalidateQueries();
  }
  const final = finalityOf(name);
  return (
    <Modal wide title={w.many.title(label, rows.length)} close={leave}>
      <div hidden={!!progress}>
        <ManyFields form={form} first={first} rows={rows} branch={people[0]!.branch.id} changed={changed} />
        <ExplanationFields
          unexplained={unexplained}
          explanations={form.explanations}
          change={form.setExplanations}
        />
        {final && <p className="finality">{final}</p>}
      </div>
      {run.isBusy && progress && <RunProgress done={progress.results.length} of={progress.of} />}
      <Results run={run} people={people} />
      {fault && <RunFault message={fault.message} hint={progress ? words.run.resentUnderSameKey : ''} />}
      <DialogActions
        run={run}
        close={leave}
        isReady={!form.waits}
        verb={(many) => w.many.verb(label, many)}
        asGraphQL={
          <AsGraphQL
            document={documentOf(form.act)}
            variables={{ input: { ...form.input(rows), validateOnly: true } }}
          />
        }
        besideAction={
          unexplained.size > 0 && (
            <button
              type="button"
              disabled={run.isBusy || !isExplained}
              onClick={() => void run.startDryRun()}
            >
              {words.run.dryRunWithExplanation}
            </button>
          )
        }
      />
    </Modal>
  );
}

type Run = Pick<ReturnType<typeof useSittingRun>, 'rows' | 'progress' | 'dryResults'>;
function Results({ run: { rows, progress, dryResults }, people }: { run: Run; people: readonly Person[] }) {
  const results = progress?.results ?? dryResults;
  if (!results) return null;
  const of = new Set(rows.map(({ id }) => id));
  return <RowsTold people={people.filter(({ id }) => of.has(id))} results={results} isDone={!!progress} />;
}
