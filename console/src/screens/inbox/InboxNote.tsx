import { w } from './words';

/** How many wait, and for whose decision. */
export const InboxNote = ({ total, mayDecide }: { total: number; mayDecide: boolean }) => (
  <>
    {w.note.waiting(total)}
    {!mayDecide && w.note.looksOn}
  </>
);
