import { useMe } from '../../shell/may';
import { Popover } from '../Popover';
import { IssuedList } from './IssuedList';
import { issue } from './issuing';
import { mayIssue, POSTER, type Printable, printsOf } from './prints';
import { useIssued } from './useIssued';
import { w } from './words';

/** The documents of one object: to read, to issue, and those that were; `page`, the screen itself as well. */
export function Prints({ type, id, page = false }: { type: string; id: string; page?: boolean }) {
  const prints = printsOf(type, id);
  if (!prints.length) return null;
  return (
    <Popover panelClass="menu" label={w.print} button={w.print}>
      {prints.map((print) => (
        <div key={print.address} className="pair">
          <a href={print.address} target="_blank" rel="noopener">
            {print.title}
          </a>
          {print.kind !== POSTER && (
            <a href={`${print.address}?format=docx`} download aria-label={w.asWord(print.title)}>
              {w.word}
            </a>
          )}
        </div>
      ))}
      {page && (
        <button type="button" onClick={() => window.print()}>
          {w.page}
        </button>
      )}
      <Issuing prints={prints} id={id} />
    </Popover>
  );
}

function Issuing({ prints, id }: { prints: Printable[]; id: string }) {
  const role = useMe()?.role;
  const { documents, done, failed } = useIssued(id);
  const own = prints.filter((print) => mayIssue(print.kind, role));
  return (
    <>
      {own.length > 0 && <h3>{w.issue}</h3>}
      {own.map((print) => (
        <button
          key={print.kind}
          type="button"
          onClick={() => void issue(print.kind, id).then((issued) => done(print.title, issued), failed)}
        >
          {print.title}
        </button>
      ))}
      <IssuedList documents={documents} />
    </>
  );
}
