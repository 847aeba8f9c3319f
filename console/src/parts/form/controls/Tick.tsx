import { type ControlProps, idOf } from './control';
import { Label } from './Label';
import { Wrong } from './Wrong';

/** Yes or no where the schema has a default: a box, ticked or not. */
export function Tick(control: ControlProps) {
  const { field, name, value } = control;
  return (
    <label className="tick">
      <input type="checkbox" id={idOf(name)} name={name} defaultChecked={(value ?? field.default) === true} />
      <Label {...control} />
      <Wrong {...control} />
    </label>
  );
}
