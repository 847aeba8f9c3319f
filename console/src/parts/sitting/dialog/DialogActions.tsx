import type { ReactNode } from 'react';
import type { Row } from '../source';
import { w } from '../words';
import type { SittingRun } from './useSittingRun';

interface Props<R extends Row> {
  run: SittingRun<R>;
  close: () => void;
  isReady: boolean;
  verb: (many: number) => string;
  asGraphQL: ReactNode;
  besideAction?: ReactNode;
}

export function DialogActions<R extends Row>({ run, close, asGraphQL, ...next }: Props<R>) {
  return (
    <div className="actions">
      {asGraphQL}
      <span className="grow" />
      <button type="button" onClick={close} disabled={run.isBusy}>
        {run.progress ? w.run.close : w.run.cancel}
      </button>
      {run.progress ? <RetryAction run={run} /> : <NextAction run={run} {...next} />}
    </div>
  );
}

function RetryAction<R extends Row>({ run }: { run: SittingRun<R> }) {
  if (!run.progress?.results.some((result) => !result.succeeded)) return null;
  return (
    <button type="button" className="primary" disabled={run.isBusy} onClick={() => void run.retryFailed()}>
      {w.run.retryFailed}
    </button>
  );
}

/** The dry run first, then the run on what will pass. */
function NextAction<R extends Row>(props: Omit<Props<R>, 'close' | 'asGraphQL'>) {
  const { run, isReady, verb, besideAction } = props;
  const { dryResults, isBusy } = run;
  const passing = dryResults?.filter((result) => result.succeeded).length ?? 0;
  return (
    <>
      {besideAction}
      {dryResults ? (
        <button
          type="button"
          className="primary"
          disabled={isBusy || !passing}
          onClick={() => void run.start()}
        >
          {verb(passing)}
        </button>
      ) : (
        <button
          type="button"
          className="primary"
          disabled={isBusy || !isReady}
          onClick={() => void run.startDryRun()}
        >
          {isBusy ? w.run.dryRunning : w.run.dryRun}
        </button>
      )}
    </>
  );
}
