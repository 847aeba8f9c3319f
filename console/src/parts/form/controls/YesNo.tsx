import { w } from '../words';
import { attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

/** Yes or no in words, and what it means that neither is chosen. */
function YesNo({ control, neither }: { control: ControlProps; neither: string }) {
  const { value } = control;
  return (
    <Labelled control={control}>
      <select {...attributesOf(control)} defaultValue={typeof value === 'boolean' ? String(value) : ''}>
        <option value="">{neither}</option>
        <option value="true">{w.yes}</option>
        <option value="false">{w.no}</option>
      </select>
    </Labelled>
  );
}

/** A change to what stands on file, which may also be left alone. */
export const YesNoOrAsItIs = (control: ControlProps) => <YesNo control={control} neither={w.asItIs} />;

/** Without a default it is somebody's answer: an unticked box would be taken for a no that nobody gave. */
export const YesOrNo = (control: ControlProps) => <YesNo control={control} neither="—" />;
