/** The keys of the lists that a sitting is held over, each with what it does. */
import type { KeyOf } from './KeyList';
import { w } from './words';

const LIST: KeyOf[] = [
  { pressed: ['j', 'k'], does: w.nextPrevious },
  { pressed: ['x'], does: w.choose },
  { pressed: ['/'], does: w.search },
];

export const PEOPLE_KEYS: KeyOf[] = [
  ...LIST,
  { pressed: ['Enter'], does: w.people.open },
  { pressed: ['Esc'], does: w.people.leave },
];

export const INBOX_KEYS: KeyOf[] = [
  ...LIST,
  { pressed: ['Enter'], does: w.inbox.open },
  { pressed: ['a'], does: w.inbox.approve },
  { pressed: ['r'], does: w.inbox.giveBack },
  { pressed: ['u'], does: w.inbox.undo },
  { pressed: ['Esc'], does: w.inbox.leave },
];

export const FILINGS_KEYS: KeyOf[] = [
  ...LIST,
  { pressed: ['Enter'], does: w.filings.open },
  { pressed: ['a'], does: w.filings.acknowledge },
  { pressed: ['u'], does: w.filings.undo },
  { pressed: ['Esc'], does: w.filings.leave },
];

export const READING_KEYS: KeyOf[] = [
  { pressed: ['j', 'k'], does: w.nextPrevious },
  { pressed: ['a'], does: w.reading.pass },
  { pressed: ['r'], does: w.reading.giveBack },
  { pressed: ['Ctrl', 'Enter'], does: w.reading.send },
  { pressed: ['Esc'], does: w.reading.leave },
];
