import { today } from '../../shell/days';
import { w as shared } from './words';

const w = shared.signatures;

/** On paper only: who signs that the record is true. */
export function Signatures({ name }: { name: string }) {
  return (
    <section className="signatures" aria-hidden="true">
      {[w.guides, w.secretary, w.superior].map((who) => (
        <div key={who}>
          <span>{who}</span>
          <i />
          <span>{w.day}</span>
        </div>
      ))}
      <p>{w.printed(name, today())}</p>
    </section>
  );
}
