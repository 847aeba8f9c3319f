import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';
import { Measured } from './Measured';

/** A number that may have decimals. */
export function Amount(control: ControlProps) {
  const { field, value } = control;
  // Nobody measured nought before anybody measured.
  const begins = value ?? (Number(field.default) === 0 ? null : field.default);
  return (
    <Labelled control={control}>
      <Measured of={field.name}>
        <input {...attributesOf(control)} inputMode="decimal" defaultValue={asText(begins)} />
      </Measured>
    </Labelled>
  );
}
