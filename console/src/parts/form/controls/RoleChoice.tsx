import { word } from '../../../shell/word';
import { labelOf } from '../labels';
import { w } from '../words';
import { Below } from './Below';
import type { ControlProps } from './control';

/** What an account may do, in plain words. A person's own account comes by registering, and is none of these. */
export function RoleChoice(control: ControlProps) {
  const { input, field, name, value } = control;
  return (
    <fieldset className="pick">
      <legend>
        {labelOf(input, field.name)}
        {field.required && ' *'}
      </legend>
      <div className="choices roles">
        {(Object.keys(w.roles) as (keyof typeof w.roles)[]).map((role) => (
          <label key={role} className="tick">
            <input
              type="radio"
              name={name}
              value={role}
              defaultChecked={value === role}
              required={field.required}
            />
            <span>
              {word('Role', role)} <small>{w.roles[role]}</small>
            </span>
          </label>
        ))}
      </div>
      <Below {...control} />
    </fieldset>
  );
}
