import { Modal } from '../parts/Modal';
import { useAsking } from './asking';
import { w } from './words';

/** Before a change is sent from the editor: what it does, and whether that can be undone. */
export function AskFirst() {
  const asked = useAsking((s) => s.asked);
  if (!asked) return null;
  const { doing, isUnfilled, answer } = asked;
  return (
    <Modal title={w.askFirst} close={() => answer(false)}>
      <ul>
        {doing.map(({ name, title, final }) => (
          <li key={name}>
            <b>{title}</b> <code>{name}</code>
            {final && <p className="finality">{final}</p>}
          </li>
        ))}
      </ul>
      <p role={isUnfilled ? 'alert' : undefined}>{isUnfilled ? w.unfilled : w.real}</p>
      <div className="actions">
        <span className="grow" />
        <button type="button" onClick={() => answer(false)}>
          {w.dontRun}
        </button>
        {!isUnfilled && (
          <button type="button" className="primary" onClick={() => answer(true)}>
            {w.run}
          </button>
        )}
      </div>
    </Modal>
  );
}
