import { useRef, useState } from 'react';
import { today } from '../../../shell/days';
import { Icon } from '../../icons';
import { Popover } from '../../Popover';
import { labelOf } from '../labels';
import { dayTyped, isPastDay } from '../typedDay';
import { w } from '../words';
import { Calendar } from './Calendar';
import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';
import { weekdayOf } from './monthOf';

/** What React does not know of is told by the event that a key would have caused. */
function write(input: HTMLInputElement, text: string) {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A day, typed as one likes or chosen from a calendar, and written as 2026-11-29 in every browser. */
export function Day(control: ControlProps) {
  const { input: form, field, value, around } = control;
  const input = useRef<HTMLInputElement>(null);
  const isPast = isPastDay(field.name);
  const [day, setDay] = useState(asText(value) || undefined);
  function read(typed: HTMLInputElement) {
    const meant = dayTyped(typed.value, isPast);
    setDay(meant);
    typed.setCustomValidity(typed.value.trim() && !meant ? w.noDay : '');
    return meant;
  }
  const name = labelOf(form, field.name);
  return (
    <div className="day-field-box">
      <Labelled control={control}>
        <span className="measured">
          <input
            {...attributesOf(control)}
            ref={input}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={asText(value)}
            placeholder="2026-11-29"
            onInput={(event) => read(event.currentTarget)}
            onBlur={({ currentTarget }) => {
              const meant = read(currentTarget);
              if (meant && meant !== currentTarget.value) write(currentTarget, meant);
            }}
          />
          <span className="unit">{day && w.weekdaysLong.split(' ')[weekdayOf(day)]}</span>
        </span>
      </Labelled>
      <Popover className="bare" label={w.calendarOf(name)} button={<CalendarSign name={name} />}>
        <Calendar
          begins={day ?? today()}
          first={isPast ? around.earliest : undefined}
          last={isPast ? today() : undefined}
          choose={(chosen) => input.current && write(input.current, chosen)}
        />
      </Popover>
    </div>
  );
}

const CalendarSign = ({ name }: { name: string }) => (
  <>
    <Icon sign="today" />
    <span className="unseen">{w.calendarOf(name)}</span>
  </>
);
