import { noteOf, ruleOf } from '../designs';
import { type FormFieldProps, noteIdOf, problemIdOf } from './control';
import { RuleSaid } from './RuleSaid';

/** Below a field: what its rule or its form says of it, and what the server found wrong. */
export function Below({ input, field, name, around }: Omit<FormFieldProps, 'value'>) {
  const problem = around.wrong.get(name);
  const note = noteOf(input, field.name);
  return (
    <>
      {note && (
        <small className="note" id={noteIdOf(name)}>
          {note}
        </small>
      )}
      {!note && ruleOf(input, field.name) && (
        <RuleSaid input={input} field={field.name} id={noteIdOf(name)} />
      )}
      {problem && (
        <small className="problem" id={problemIdOf(name)}>
          {problem}
        </small>
      )}
    </>
  );
}
