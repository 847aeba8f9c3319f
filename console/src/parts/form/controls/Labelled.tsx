import type { ReactNode } from 'react';
import { Below } from './Below';
import type { FormFieldProps } from './control';
import { Label } from './Label';

/** A control under its label, with what is wrong below it. */
export function Labelled({
  control,
  wide,
  children,
}: {
  control: FormFieldProps;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={wide ? 'wide' : undefined}>
      <Label {...control} />
      {children}
      <Below {...control} />
    </label>
  );
}
