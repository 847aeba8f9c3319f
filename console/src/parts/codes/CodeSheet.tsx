import { minuteOf } from '../../shell/days';
import { OnlyOnPaper } from '../OnlyOnPaper';
import { contactOf, type Registration } from './codes';
import { w } from './words';

/** The card on a sheet of A4; it names nobody unless it is asked to. */
export function CodeSheet({ code, name }: { code: Registration; name: string }) {
  const contact = contactOf(code);
  return (
    <OnlyOnPaper>
      <section className="code-sheet">
        <p className="mark">{w.sheet.mark}</p>
        <h1>{w.sheet.title}</h1>
        <p className="from">{code.branch?.name}</p>
        {name && <p className="name">{name}</p>}
        <img src={code.qr} alt="" />
        <ol>
          <li>{w.sheet.steps.scan}</li>
          <li>{w.sheet.steps.check}</li>
          <li>{w.sheet.steps.agree}</li>
        </ol>
        <dl>
          <div>
            <dt>{w.until}</dt>
            <dd>{minuteOf(code.expiresAt)}</dd>
          </div>
          {contact && (
            <div>
              <dt>{w.contact}</dt>
              <dd>{contact}</dd>
            </div>
          )}
          <div>
            <dt>{w.address}</dt>
            <dd>{code.url}</dd>
          </div>
        </dl>
        <p className="alone">{w.sheet.alone}</p>
      </section>
    </OnlyOnPaper>
  );
}
