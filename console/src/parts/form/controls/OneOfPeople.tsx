import { labelOf } from '../labels';
import { Below } from './Below';
import type { ControlProps } from './control';

/** One of a few: the mentors or introducers in office. The only one there is, is chosen. */
export function OneOfPeople(control: ControlProps) {
  const { input, field, name, value, around } = control;
  const people = around.people ?? [];
  return (
    <fieldset className="pick">
      <legend>
        {around.office || labelOf(input, field.name)}
        {field.required && ' *'}
      </legend>
      <div className="choices">
        {people.map((one) => (
          <label key={one.id} className="tick">
            <input
              type="radio"
              name={name}
              value={one.id}
              required={field.required}
              defaultChecked={value ? value === one.id : people.length === 1}
            />
            {one.name}
          </label>
        ))}
      </div>
      <Below {...control} />
    </fieldset>
  );
}
