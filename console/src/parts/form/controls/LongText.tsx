import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

export function LongText(control: ControlProps) {
  const { field, value } = control;
  return (
    <Labelled control={control} wide>
      <textarea {...attributesOf(control)} rows={2} defaultValue={asText(value ?? field.default)} />
    </Labelled>
  );
}
