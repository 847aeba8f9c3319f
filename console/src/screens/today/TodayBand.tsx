import { useState } from 'react';
import { TodoRow } from '../../parts/todo/TodoRow';
import type { Band } from './band';
import { w } from './words';

interface Props {
  band: Band;
  /** Nothing of it is folded away: it is the only one. */
  isWhole: boolean;
  /** The key of the row one is at. */
  current?: string;
}
/** One band of the day: its name with how many, and the rows. */
export function TodayBand({ band: { name, lines, total, shown, all }, isWhole, current }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const seen = isWhole || isOpen ? lines : lines.slice(0, shown);
  const hidden = lines.length - seen.length;
  return (
    <section className={`band of-${name}`} aria-label={w.bands[name]}>
      <header>
        <h2>{w.bands[name]}</h2>
        <span className="quiet">{total}</span>
        <span className="grow" />
        {name === 'late' && !all && <span className="quiet">{w.byWeight}</span>}
        {all && <a href={all.href}>{all.label}</a>}
        {!isWhole && lines.length > shown && (
          <button type="button" className="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? w.less : w.rest(hidden)}
          </button>
        )}
      </header>
      <ul className="todo-list">
        {seen.map(({ key, ...line }) => (
          <TodoRow key={key} {...line} id={key} current={key === current} />
        ))}
      </ul>
    </section>
  );
}
