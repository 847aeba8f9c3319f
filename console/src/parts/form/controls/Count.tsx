import { BOUNDS } from '../bounds';
import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

/** A whole number. */
export function Count(control: ControlProps) {
  const { field, value } = control;
  const [least, most] = BOUNDS[field.name] ?? [0];
  return (
    <Labelled control={control}>
      <input
        {...attributesOf(control)}
        type="number"
        min={least}
        max={most}
        // Nobody counted nought before anybody counted.
        defaultValue={asText(value ?? (field.default === 0 ? null : field.default))}
      />
    </Labelled>
  );
}
