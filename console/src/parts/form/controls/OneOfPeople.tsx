import { labelOf } from '../labels';
import type { ControlProps } from './control';
import { Wrong } from './Wrong';

/** One of a few: the mentors or introducers in office. The only one there is, is chosen. */
export function OneOfPeople(control: ControlProps) {
  const { input, field, name, value, around } = control;
  const people = around.people ?? [];
  return (
    <fieldset className="pick">
      <legend>{labelOf(input, field.name)}</legend>
      <div className="choices">
        {people.map((one) => (
          <label key={one.id} className="tick">
            <input
              type="radio"
              name={name}
              value={one.id}
              defaultChecked={value ? value === one.id : people.length === 1}
            />
            {one.name}
          </label>
        ))}
      </div>
      <Wrong {...control} />
    </fieldset>
  );
}
