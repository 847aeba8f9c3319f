import { BOUNDS } from '../measures';
import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';
import { Measured } from './Measured';

/** A whole number. */
export function Count(control: ControlProps) {
  const { field, value } = control;
  const [least, most] = BOUNDS[field.name] ?? [0];
  return (
    <Labelled control={control}>
      <Measured of={field.name}>
        <input
          {...attributesOf(control)}
          type="number"
          min={least}
          max={most}
          // Nobody counted nought before anybody counted.
          defaultValue={asText(value ?? (field.default === 0 ? null : field.default))}
        />
      </Measured>
    </Labelled>
  );
}
