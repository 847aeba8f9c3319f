/** The dialog of a sitting: what is entered → dry run, which explains itself by rule → the run → what became of each row. */
import type { ReactNode } from 'react';
import { Modal } from '../../Modal';
import type { Row } from '../source';
import { w } from '../words';
import { DialogActions } from './DialogActions';
import { Outcome } from './Outcome';
import { RunFault } from './RunFault';
import { RunProgress } from './RunProgress';
import type { SittingRun } from './useSittingRun';

interface Props<R extends Row> {
  title: string;
  wide?: boolean;
  run: SittingRun<R>;
  close: () => void;
  /** Whether enough is entered for a dry run. */
  isReady: boolean;
  /** What the button says that does it to so many. */
  verb: (many: number) => string;
  asGraphQL: ReactNode;
  /** Another button beside the one that goes on. */
  besideAction?: ReactNode;
  children: ReactNode;
}

export function SittingDialog<R extends Row>({ title, wide, run, children, ...actions }: Props<R>) {
  const { rows, dryResults, progress, fault } = run;
  const results = progress?.results ?? dryResults;
  const names = new Map(rows.map((row) => [row.id, row.candidate.name]));
  return (
    <Modal wide={wide} title={title} close={actions.close}>
      {!progress && children}
      {progress && <RunProgress done={progress.results.length} of={progress.of} />}
      {results && <Outcome results={results} isDone={!!progress} names={names} />}
      {fault && <RunFault message={fault.message} hint={progress ? w.run.resentUnderSameKey : ''} />}
      <DialogActions run={run} {...actions} />
    </Modal>
  );
}
