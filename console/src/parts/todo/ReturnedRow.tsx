import { address } from '../../shell/place';
import { type Returned, submittedBy } from '../back/cameBack';
import { byWhom, saidOf } from '../back/said';
import { w as said } from '../back/words';
import { formOf } from '../mend/mending';
import { ago } from './ago';
import { TodoRow } from './TodoRow';
import { w } from './words';

/** A submission that came back: the opinion, who gave it, and the way to submit again; to whoever gave it back, the file. */
export function ReturnedRow({ of, branch, current }: { of: Returned; branch?: boolean; current?: boolean }) {
  return (
    <TodoRow
      tag={w.tags[of.status === 'REJECTED' ? 'rejected' : 'returned']}
      tone="bad"
      person={of.candidate}
      branch={branch ? of.candidate.branch.name : undefined}
      sentence={saidOf(of)}
      below={byWhom(of)}
      when={of.decidedOn ? ago(of.decidedOn) : undefined}
      act={
        branch
          ? { href: address('people', of.candidate.id), label: said.file }
          : {
              href: formOf(of.candidate, { section: submittedBy(of.kind) }),
              label: said.again,
              isUrgent: true,
            }
      }
      current={current}
    />
  );
}
