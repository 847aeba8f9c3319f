import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

export function Day(control: ControlProps) {
  return (
    <Labelled control={control}>
      <input {...attributesOf(control)} type="date" defaultValue={asText(control.value)} />
    </Labelled>
  );
}
