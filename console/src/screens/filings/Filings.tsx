/** The organization department's queue: admissions filed upward that nobody has acknowledged yet (Art. 25). */
import { Empty, Waiting } from '../../parts/states';
import { useMay, useMe } from '../../shell/may';
import { FilingsQueue } from './FilingsQueue';
import { w } from './words';

/** Shown to those whose act it is; an address that somebody else opens says whose. */
export function Filings() {
  const isKnown = !!useMe();
  const may = useMay();
  if (!isKnown) return <Waiting />;
  if (may('acknowledgeUpwardFilings')) return <FilingsQueue />;
  return (
    <section className="card">
      <Empty>{w.notYours}</Empty>
    </section>
  );
}
