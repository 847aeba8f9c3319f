import { helpOf, labelOf } from '../labels';
import { BOUNDS } from '../measures';
import type { FormFieldProps } from './control';

/** What a field is called, within which bounds, and whether it must be filled. */
export function Label({ input, field }: Pick<FormFieldProps, 'input' | 'field'>) {
  const bounds = BOUNDS[field.name];
  return (
    <span title={helpOf(input, field.name)}>
      {labelOf(input, field.name)}
      {bounds && <small> {bounds.join('–')}</small>}
      {field.required && (
        <b className="late" aria-hidden="true">
          {' '}
          *
        </b>
      )}
    </span>
  );
}
