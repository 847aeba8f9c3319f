import { enums } from 'virtual:schema';
import { word } from '../../../shell/word';
import { labelOf } from '../labels';
import { Below } from './Below';
import type { ControlProps } from './control';

/** Some of the values the schema has. */
export function Choices(control: ControlProps) {
  const { input, field, name, value } = control;
  const chosen = (value ?? field.default ?? []) as string[];
  return (
    <fieldset>
      <legend>{labelOf(input, field.name)}</legend>
      <div className="choices">
        {Object.keys(enums[field.named]!).map((each) => (
          <label key={each} className="tick">
            <input type="checkbox" name={name} value={each} defaultChecked={chosen.includes(each)} />
            {word(field.named, each)}
          </label>
        ))}
      </div>
      <Below {...control} />
    </fieldset>
  );
}
