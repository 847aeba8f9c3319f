/** What every control of a form is given, and what it says of itself to the form. */
import type { Field } from 'virtual:schema';
import type { ReactNode } from 'react';
import { isExplained } from '../designs';
import type { Assigning } from './eligible';

export type Values = Record<string, unknown>;
export interface Somebody {
  id: string;
  name: string;
}

/** What surrounds a field: the branch the form is about, what the server found wrong by path, and whom it offers first. */
export interface Around {
  branch: string;
  wrong: Map<string, string>;
  people?: Somebody[];
  /** The first day on which the act is lawful. */
  earliest?: string;
  /** What those people are: mentors or introducers. */
  office?: string;
  /** Whether the server demands a paper. */
  needsPapers?: boolean;
  /** Something changed that no key was pressed for: a file came in. */
  touch?: () => void;
  /** Whether it is the form of an account: a member is then whose it is. */
  account?: boolean;
  /** Whether it is a form by which somebody is assigned to look after a person, and whom. */
  assigning?: Assigning;
}

/** A field of `input` at a place of the form: `ballot.due`, `attachments.0.name`. */
export interface FormFieldProps {
  input: string;
  field: Field;
  name: string;
  /** What stands on file, if a record is put right. */
  value: unknown;
  around: Around;
}
export interface ControlProps extends FormFieldProps {
  /** A field inside this one, with a control of its own. */
  inner: (field: Omit<FormFieldProps, 'around'>) => ReactNode;
}

export const isList = (field: Field) => field.type.startsWith('[');

export const idOf = (name: string) => `field-${name}`;
export const problemIdOf = (name: string) => `${idOf(name)}-problem`;
export const noteIdOf = (name: string) => `${idOf(name)}-note`;

/** What ties an input to its label, its problem and its place in what is sent. */
export function attributesOf({ input, field, name, around }: FormFieldProps) {
  const problem = around.wrong.get(name);
  return {
    id: idOf(name),
    name,
    required: field.required,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby':
      [isExplained(input, field.name) && noteIdOf(name), problem && problemIdOf(name)]
        .filter(Boolean)
        .join(' ') || undefined,
  } as const;
}

/** A value on file as an input holds it. */
export function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  return value === null || value === undefined ? '' : String(value);
}
