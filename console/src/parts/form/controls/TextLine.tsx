import { w } from '../words';
import { asText, attributesOf, type ControlProps, isList } from './control';
import { Labelled } from './Labelled';

/** A line of text; several values in one line are separated by commas. */
export function TextLine(control: ControlProps) {
  const { field, value } = control;
  return (
    <Labelled control={control}>
      <input
        {...attributesOf(control)}
        inputMode={field.named === 'Decimal' ? 'decimal' : undefined}
        defaultValue={asText(value ?? field.default)}
        placeholder={isList(field) ? w.several : ''}
      />
    </Labelled>
  );
}
