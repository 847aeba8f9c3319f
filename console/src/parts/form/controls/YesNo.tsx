import { pick } from '../../../shell/language';
import { MEANINGS } from '../meanings';
import { w } from '../words';
import { attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

/** Yes or no in words with what they mean, and what it means that neither is chosen. */
function YesNo({ control, neither, begins }: { control: ControlProps; neither?: string; begins: unknown }) {
  const [yes, no] = MEANINGS[control.field.name] ?? [];
  return (
    <Labelled control={control}>
      <select {...attributesOf(control)} defaultValue={typeof begins === 'boolean' ? String(begins) : ''}>
        {neither !== undefined && <option value="">{neither}</option>}
        <option value="true">{pick(yes) || w.yes}</option>
        <option value="false">{pick(no) || w.no}</option>
      </select>
    </Labelled>
  );
}

/** A change to what stands on file, which may also be left alone. */
export const YesNoOrAsItIs = (control: ControlProps) => (
  <YesNo control={control} neither={w.asItIs} begins={control.value} />
);

/** Without a default it is somebody's answer, and begins with none. */
export const YesOrNo = (control: ControlProps) => (
  <YesNo control={control} neither="—" begins={control.value} />
);

/** What is one thing until somebody says the other. */
export const YesOrNoByDefault = (control: ControlProps) => (
  <YesNo control={control} begins={control.value ?? control.field.default} />
);
