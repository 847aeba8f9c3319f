import { attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

export function NewPassword(control: ControlProps) {
  return (
    <Labelled control={control}>
      <input {...attributesOf(control)} type="password" autoComplete="new-password" />
    </Labelled>
  );
}
