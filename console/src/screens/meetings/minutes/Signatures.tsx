import { w } from './words';

const SIGNING = [w.signatures.chair, w.signatures.recorder, w.signatures.counting];

/** Lines to sign on, on paper alone. */
export function Signatures() {
  return (
    <section className="signatures" aria-hidden="true">
      {SIGNING.map((who) => (
        <div key={who}>
          <span>{who}</span>
          <i />
          <span>{w.signatures.date}</span>
        </div>
      ))}
    </section>
  );
}
