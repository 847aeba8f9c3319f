import { byWhom, type Decided, saidOf } from './said';

/** What the superior said of a submission, in full: the opinion, and under it who, when and how it was voted. */
export function Opinion({ of, full }: { of: Decided; full?: boolean }) {
  return (
    <div className="opinion">
      <p>{saidOf(of)}</p>
      <small className="quiet">{byWhom(of, full)}</small>
    </div>
  );
}
