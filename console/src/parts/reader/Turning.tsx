import { Icon } from '../icons';
import { w } from './words';

interface TurningProps {
  /** Which of them it is, from 0. */
  at: number;
  of: number;
  turn: (to: number) => void;
  close: () => void;
}
/** From one paper to the next, and out. */
export function Turning({ at, of, turn, close }: TurningProps) {
  return (
    <nav className="turning" aria-label={w.title}>
      {of > 1 && (
        <>
          <button
            type="button"
            className="bare"
            aria-label={w.previous}
            title={w.previous}
            disabled={at <= 0}
            onClick={() => turn(at - 1)}
          >
            <Icon sign="up" />
          </button>
          <span className="figure">{w.place(at + 1, of)}</span>
          <button
            type="button"
            className="bare"
            aria-label={w.next}
            title={w.next}
            disabled={at >= of - 1}
            onClick={() => turn(at + 1)}
          >
            <Icon sign="down" />
          </button>
        </>
      )}
      <button type="button" className="bare" aria-label={w.close} title={w.close} onClick={close}>
        <Icon sign="close" />
      </button>
    </nav>
  );
}
