import { controlOf } from './controlOf';
import type { FormFieldProps } from './controls/control';

/** One field of a form, with the control that fits it. */
export function FormField(props: FormFieldProps) {
  const Control = controlOf(props.field, props.around);
  return <Control {...props} inner={(field) => <FormField {...field} around={props.around} />} />;
}
