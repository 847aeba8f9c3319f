import { Icon } from '../../../parts/icons';
import { Prints } from '../../../parts/prints/Prints';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { w } from '../words';
import type { Submission } from './submission';

interface Props {
  submission?: Submission | null;
  close: () => void;
}

/** Whose submission it is, of what kind. */
export function PreviewHeader({ submission, close }: Props) {
  return (
    <header>
      <div>
        <h2>
          {submission ? (
            <a href={address('people', submission.candidate.id)}>{submission.candidate.name}</a>
          ) : (
            '…'
          )}
        </h2>
        {submission && (
          <span className="quiet">
            {word('ApprovalKind', submission.kind)} · {submission.candidate.branch.name}
          </span>
        )}
      </div>
      {submission && <Prints type="Approval" id={submission.id} status={submission.status} />}
      <button type="button" className="bare" onClick={close} aria-label={w.preview.close}>
        <Icon sign="close" />
      </button>
    </header>
  );
}
