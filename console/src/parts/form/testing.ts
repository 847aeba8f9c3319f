/** What the tests of forms share. */
import { acts, type Field, inputs } from 'virtual:schema';

/** A field of the schema. */
export const fieldIn = (input: string, name: string): Field =>
  inputs[input]!.find((field) => field.name === name)!;

/** A field that the schema need not have. */
export const aField = (given: Partial<Field>): Field => ({
  name: 'field',
  type: given.named ?? 'String',
  named: 'String',
  required: false,
  default: null,
  ...given,
});

export const actNamed = (name: string) => acts.find((act) => act.name === name)!;
