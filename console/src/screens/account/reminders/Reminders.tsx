import { useMay } from '../../../shell/may';
import { Calendars } from './Calendars';
import { Channels } from './Channels';
import './reminders.css';

/** What reminds the office outside of this console: calendars it subscribes to, channels by which it is told. */
export function Reminders() {
  const may = useMay();
  return (
    <>
      {may('createCalendarFeed') && <Calendars />}
      {may('createChannel') && <Channels />}
    </>
  );
}
