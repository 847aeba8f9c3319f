import type { Text } from '../../../shell/language';

/** What a field is called in a form, and what the pointer is told over it where the label leaves something to say. */
export interface FieldWords {
  label: Text;
  help?: Text;
}
