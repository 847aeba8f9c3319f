import { type FormFieldProps, problemIdOf } from './control';

/** What the server found wrong with a field, where it stands. */
export function Wrong({ name, around }: Pick<FormFieldProps, 'name' | 'around'>) {
  const problem = around.wrong.get(name);
  return (
    problem && (
      <small className="problem" id={problemIdOf(name)}>
        {problem}
      </small>
    )
  );
}
