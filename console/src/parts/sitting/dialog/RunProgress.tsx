import { w } from '../words';

export function RunProgress({ done, of }: { done: number; of: number }) {
  return (
    <label>
      {w.run.progress(done, of)}
      <progress max={of} value={done} />
    </label>
  );
}
