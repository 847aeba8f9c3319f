/** The dialog of a sitting: what is said → dry run, which explains itself by rule → the run in calls of 200 → what became of each. */
import { type ReactNode, useState } from 'react';
import { t } from '../../shell/language';
import { say } from '../../shell/toasts';
import { Modal } from '../Modal';
import { run, type Sitting, slices, type Told, tried } from './calls';
import { Outcome } from './Outcome';
import { type Row, readAnew, type Source } from './rows';

export interface Hold<R> {
  rows: R[];
  dry: Told[] | null;
  progress: { of: number; told: Told[] } | null;
  fault: Error | null;
  busy: boolean;
  tryOut: () => Promise<void>;
  act: () => Promise<void>;
  retry: () => Promise<void>;
  stale: () => void;
}

/** Tries and holds a sitting; `stale` when what is said has changed since it was tried. */
export function useHold<R extends Row, F, I extends object>(
  sitting: Sitting<I>,
  source: Source<R, F>,
  given: R[],
  input: (some: R[]) => I,
): Hold<R> {
  const [rows, setRows] = useState(given);
  const [dry, setDry] = useState<Told[] | null>(null);
  const [progress, setProgress] = useState<{ of: number; told: Told[] } | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  async function tryOut() {
    setBusy(true);
    setFault(null);
    try {
      setDry(await tried(sitting, slices(rows).map(input)));
    } catch (error) {
      setFault(error as Error);
    } finally {
      setBusy(false);
    }
  }
  /** What was not done, read anew and tried anew: why it was not may be over, or be mended in what is said. */
  async function retry() {
    const refused = new Set(progress?.told.filter((r) => !r.succeeded).map((r) => r.id));
    setBusy(true);
    setFault(null);
    try {
      const now = await readAnew(source, [...refused]),
        some = rows.filter((r) => refused.has(r.id)).map((r) => now.get(r.id) ?? r);
      const told = await tried(sitting, slices(some).map(input));
      setRows(some);
      setDry(told);
      setProgress(null);
    } catch (error) {
      setFault(error as Error);
    } finally {
      setBusy(false);
    }
  }
  async function act() {
    setBusy(true);
    setFault(null);
    setProgress({ of: rows.length, told: [] });
    const told: Told[] = [];
    try {
      await run(sitting, slices(rows).map(input), (results) => {
        told.push(...results);
        setProgress({ of: rows.length, told: [...told] });
        sitting.tell(results);
      });
      const left = told.filter((r) => !r.succeeded);
      sitting.choose(new Set(left.map((r) => r.id)));
      say(
        t(`已办 ${told.length - left.length} 件`, `${told.length - left.length} done`) +
          (left.length ? t(`,${left.length} 件未办`, `, ${left.length} not`) : ''),
      );
    } catch (error) {
      setFault(error as Error);
    } finally {
      setBusy(false);
    }
  }
  return { rows, dry, progress, fault, busy, tryOut, act, retry, stale: () => setDry(null) };
}

interface Shown<R extends Row> {
  title: string;
  wide?: boolean;
  hold: Hold<R>;
  close: () => void;
  /** Whether enough is said to try it. */
  ready: boolean;
  /** What the button says that does it to so many. */
  verb: (many: number) => string;
  asGraphQL: ReactNode;
  beside?: ReactNode;
  children: ReactNode;
}
export function Held<R extends Row>({
  title,
  wide,
  hold,
  close,
  ready,
  verb,
  asGraphQL,
  beside,
  children,
}: Shown<R>) {
  const { rows, dry, progress, fault, busy, tryOut, act, retry } = hold;
  const shown = progress?.told ?? dry;
  const failed = shown?.filter((r) => !r.succeeded) ?? [];
  const names = new Map(rows.map((r) => [r.id, r.candidate.name]));
  return (
    <Modal wide={wide} title={title} close={close}>
      {!progress && children}
      {progress && (
        <label>
          {t(
            `${progress.told.length} / ${progress.of} 已处理`,
            `${progress.told.length} of ${progress.of} done`,
          )}
          <progress max={progress.of} value={progress.told.length} />
        </label>
      )}
      {shown && <Outcome told={shown} done={!!progress} names={names} />}
      {fault && (
        <p className="problem" role="alert">
          {fault.message}
          {progress &&
            t(
              '。未送达的部分用同一编号重发,不会办两次。',
              ' What was not delivered is sent again under the same key; nothing is done twice.',
            )}
        </p>
      )}
      <div className="actions">
        {asGraphQL}
        <span className="grow" />
        <button onClick={close} disabled={busy}>
          {progress ? t('关闭', 'Close') : t('取消', 'Cancel')}
        </button>
        {progress ? (
          failed.length > 0 && (
            <button className="primary" disabled={busy} onClick={() => void retry()}>
              {t('重试未办的', 'Retry what failed')}
            </button>
          )
        ) : (
          <>
            {beside}
            {dry ? (
              <button
                className="primary"
                disabled={busy || failed.length === dry.length}
                onClick={() => void act()}
              >
                {verb(dry.length - failed.length)}
              </button>
            ) : (
              <button className="primary" disabled={busy || !ready} onClick={() => void tryOut()}>
                {busy ? t('试算中…', 'Trying…') : t('试算', 'Dry run')}
              </button>
            )}
          </>
        )}
      </div>
    </Modal>
  );
}
