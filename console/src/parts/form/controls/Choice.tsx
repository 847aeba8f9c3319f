import { enums } from 'virtual:schema';
import { word } from '../../../shell/word';
import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

/** One of the values the schema has. */
export function Choice(control: ControlProps) {
  const { field, value } = control;
  const mayStayEmpty = field.required || field.default === null;
  return (
    <Labelled control={control}>
      <select {...attributesOf(control)} defaultValue={asText(value ?? field.default)}>
        {mayStayEmpty && <option value="">—</option>}
        {Object.keys(enums[field.named]!).map((each) => (
          <option key={each} value={each}>
            {word(field.named, each)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
