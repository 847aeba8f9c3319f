import { inputs } from 'virtual:schema';
import { Fragment } from 'react';
import { labelOf } from '../labels';
import type { ControlProps, Values } from './control';

/** A small record of its own, such as a ballot. In one that may be left out, nothing is required. */
export function Group({ input, field, name, value, inner }: ControlProps) {
  return (
    <fieldset>
      <legend>{labelOf(input, field.name)}</legend>
      <div className="fields">
        {inputs[field.named]!.map((each) => (
          <Fragment key={each.name}>
            {inner({
              input: field.named,
              field: field.required ? each : { ...each, required: false },
              name: `${name}.${each.name}`,
              value: (value as Values | undefined)?.[each.name],
            })}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
