import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { HolidaysDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { today } from '../../../shell/days';
import { w } from '../words';
import { plusDays, plusMonths, weekdayOf, weeksOf } from './monthOf';
import './calendar.css';

const SIGNS = { before: '‹', after: '›' };

const STEPS: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => plusDays(day, -1),
  ArrowRight: (day) => plusDays(day, 1),
  ArrowUp: (day) => plusDays(day, -7),
  ArrowDown: (day) => plusDays(day, 7),
  PageUp: (day) => plusMonths(day, -1),
  PageDown: (day) => plusMonths(day, 1),
};

interface Props {
  /** The day that the field says, or today. */
  begins: string;
  /** Days before the first lawful one are said to be early; later than `last` none can be meant. */
  first?: string;
  last?: string;
  choose: (day: string) => void;
}

/** A month to choose a day from: weekends, holidays and days worked instead are marked, and the first lawful day. */
export function Calendar({ begins, first, last, choose }: Props) {
  const [day, setDay] = useState(begins);
  const grid = useRef<HTMLTableElement>(null);
  const special = useSpecialDays(Number(day.slice(0, 4)));
  // It is made before it is shown, and what is not shown takes no focus.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLButtonElement>(`[data-day="${day}"]`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [day]);
  function moved(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    setDay(step(day));
  }
  /** Another month leaves the calendar open. */
  const turn = (many: number) => (event: MouseEvent) => {
    event.stopPropagation();
    setDay(plusMonths(day, many));
  };
  return (
    <div className="calendar">
      <div className="month">
        <button type="button" className="bare" onClick={turn(-1)} aria-label={w.monthBefore}>
          {SIGNS.before}
        </button>
        <b aria-live="polite">{w.month(day.slice(0, 4), Number(day.slice(5, 7)))}</b>
        <button type="button" className="bare" onClick={turn(1)} aria-label={w.monthAfter}>
          {SIGNS.after}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days that are moved through by arrows is a grid */}
      <table ref={grid} role="grid" onKeyDown={moved}>
        <thead>
          <tr>
            {w.weekdays.split(' ').map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((each, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: seven days a week, always
                <td key={n}>
                  {each && (
                    <Day
                      day={each}
                      isCurrent={each === day}
                      isEarly={!!first && each < first}
                      isFirst={each === first}
                      isBarred={!!last && each > last}
                      special={special.get(each)}
                      choose={choose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {first && <p className="quiet">{w.firstLawful(first)}</p>}
    </div>
  );
}

interface Special {
  working: boolean;
  name: string;
}

function Day({
  day,
  isCurrent,
  isEarly,
  isFirst,
  isBarred,
  special,
  choose,
}: {
  day: string;
  isCurrent: boolean;
  isEarly: boolean;
  isFirst: boolean;
  isBarred: boolean;
  special?: Special;
  choose: (day: string) => void;
}) {
  const isOff = special ? !special.working : weekdayOf(day) > 4;
  const marks = [isOff && 'off', isEarly && 'early', isFirst && 'first', day === today() && 'today'];
  const said = [
    day,
    special && (special.name || (special.working ? w.worked : w.holiday)),
    isFirst && w.firstDay,
  ];
  return (
    <button
      type="button"
      className={['day', ...marks].filter(Boolean).join(' ')}
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      disabled={isBarred}
      aria-label={said.filter(Boolean).join(' ')}
      aria-current={day === today() ? 'date' : undefined}
      onClick={() => choose(day)}
    >
      {Number(day.slice(8))}
      {special && <sup aria-hidden="true">{special.working ? w.worked : w.holiday}</sup>}
    </button>
  );
}

function useSpecialDays(year: number): Map<string, Special> {
  const { data } = useQuery({
    queryKey: ['holidays', year],
    queryFn: () => ask(HolidaysDocument, { year }),
    staleTime: Infinity,
  });
  return new Map((data?.holidays ?? []).map((one) => [one.day, one]));
}
