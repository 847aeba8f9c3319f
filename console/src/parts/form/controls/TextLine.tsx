import { w } from '../words';
import { asText, attributesOf, type ControlProps, isList } from './control';
import { Labelled } from './Labelled';

/** What is on file and not shown: left empty, it stays. */
const KEPT = new Set(['UpdateCandidateInput.idNumber', 'UpdateCandidateInput.phone']);
const keptOf = (input: string, field: string) => (KEPT.has(`${input}.${field}`) ? w.kept : '');

/** A line of text; several values in one line are separated by commas. */
export function TextLine(control: ControlProps) {
  const { input, field, value } = control;
  return (
    <Labelled control={control}>
      <input
        {...attributesOf(control)}
        defaultValue={asText(value ?? field.default)}
        placeholder={isList(field) ? w.several : keptOf(input, field.name)}
      />
    </Labelled>
  );
}
