import { inputs } from 'virtual:schema';
import { Fragment, useState } from 'react';
import { labelOf } from '../labels';
import { w } from '../words';
import type { ControlProps, Values } from './control';

/** Rows keep the number they began with: one taken away leaves a gap, and the others keep what was typed. */
function useRows(onFile: number, required: boolean) {
  const [rows, setRows] = useState(() =>
    Array.from({ length: Math.max(onFile, required ? 1 : 0) }, (_, i) => i),
  );
  return {
    rows,
    add: () => setRows([...rows, (rows.at(-1) ?? -1) + 1]),
    remove: (row: number) => setRows(rows.filter((each) => each !== row)),
  };
}

/** A list of small records, such as papers or places: a row each, as many as are wanted. */
export function Rows({ input, field, name, value, around, inner }: ControlProps) {
  const onFile = (value as Values[] | undefined) ?? [];
  const { rows, add, remove } = useRows(onFile.length, field.required);
  const problem = around.wrong.get(name);
  return (
    <fieldset className="several">
      <legend>{labelOf(input, field.name)}</legend>
      {rows.map((row, at) => (
        <div key={row} className="fields">
          {inputs[field.named]!.map((each) => (
            <Fragment key={each.name}>
              {inner({
                input: field.named,
                field: each,
                name: `${name}.${row}.${each.name}`,
                value: onFile[row]?.[each.name],
              })}
            </Fragment>
          ))}
          <button type="button" className="plain" onClick={() => remove(row)}>
            {w.removeRow(at + 1)}
          </button>
        </div>
      ))}
      <button type="button" onClick={add}>
        ＋ {w.addRow}
      </button>
      {problem && <small className="problem">{problem}</small>}
    </fieldset>
  );
}
