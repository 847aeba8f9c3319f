import { acts } from 'virtual:schema';
import { ActForm } from '../../parts/form/ActForm';
import { titleOf } from '../../parts/form/titles';
import type { Meeting } from './meeting';

const DELETE = acts.find((act) => act.name === 'deleteGeneralMeeting')!;

/** A meeting at which nobody was voted on is taken off the file. */
export function Removal({ meeting }: { meeting: Meeting }) {
  return (
    <section className="card acts">
      <details>
        <summary>{titleOf(DELETE)}</summary>
        <ActForm act={DELETE} fixed={{ id: meeting.id, version: meeting.version }} initial={{}} />
      </details>
    </section>
  );
}
