import { acts } from 'virtual:schema';
import { ActForm } from '../../parts/form/ActForm';
import { titleOf } from '../../parts/form/titles';
import type { Meeting } from './meeting';

const UPDATE = acts.find((act) => act.name === 'updateGeneralMeeting')!;

/** What is on record of a meeting, as a form to put it right. */
export function Correction({ meeting }: { meeting: Meeting }) {
  return (
    <section className="card acts">
      <details>
        <summary>{titleOf(UPDATE)}</summary>
        <ActForm
          key={meeting.id}
          act={UPDATE}
          fixed={{ id: meeting.id, version: meeting.version }}
          initial={{ ...meeting }}
        />
      </details>
    </section>
  );
}
