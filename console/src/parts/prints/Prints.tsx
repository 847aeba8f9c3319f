import { useMe } from '../../shell/may';
import { Popover } from '../Popover';
import { IssuedList } from './IssuedList';
import { issue } from './issuing';
import { FIXED, mayIssue, type Printable, printsOf } from './prints';
import { useIssued } from './useIssued';
import { w } from './words';

interface PrintsProps {
  type: string;
  id: string;
  /** How a submission stands: before it is decided there is no reply. */
  status?: string;
  /** Whose prints they are, where several stand in one list. */
  of?: string;
  /** The screen itself as well. */
  page?: boolean;
  /** Of a person: the superior's replies to what was submitted. */
  replies?: Printable[];
}

/** The documents of one object: to read, to issue, and those that were. */
export function Prints({ type, id, status, of = '', page = false, replies = [] }: PrintsProps) {
  const prints = printsOf(type, id, status);
  if (!prints.length) return null;
  return (
    <Popover panelClass="menu" label={`${w.print}${of && ` ${of}`}`} button={w.print}>
      {[...prints, ...replies].map((print) => (
        <div key={print.address} className="pair">
          <a href={print.address} target="_blank" rel="noopener">
            {print.title}
          </a>
          {!FIXED.includes(print.kind) && (
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
