import { wallClock } from '../shanghai';
import { attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

/** A day and a time of day, by the clock in Shanghai. */
export function Instant(control: ControlProps) {
  return (
    <Labelled control={control}>
      <input {...attributesOf(control)} type="datetime-local" defaultValue={wallClock(control.value)} />
    </Labelled>
  );
}
