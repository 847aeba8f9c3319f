import { lazy, Suspense, useId } from 'react';
import type { Account } from '../../shell/sign-in';
import { Loading } from '../Loading';
import { leave } from '../leave';
import { OverDialog } from './OverDialog';
import { w } from './words';

// Few are asked for it, once: the first page does not wait for it.
const Enrolment = lazy(async () => ({
  default: (await import('../../parts/second-factor/Enrolment')).Enrolment,
}));

interface Given {
  account: Account;
  done: (account: Account) => void;
}

function Body({ titleId, account, done }: Given & { titleId: string }) {
  return (
    <div className="enrol">
      <h1 id={titleId}>{w.enrol.title}</h1>
      <p>{w.enrol.why}</p>
      <Suspense fallback={<Loading />}>
        <Enrolment login={account.login} done={() => done({ ...account, mustEnrolSecondFactor: false })} />
      </Suspense>
      <button type="button" className="plain" onClick={() => void leave()}>
        {w.change.leave}
      </button>
    </div>
  );
}

/** Whoever is to have a second factor sets it up, and may do nothing before. */
export function EnrolPage(given: Given) {
  const titleId = useId();
  return (
    <main className="sign-in alone" aria-labelledby={titleId}>
      <Body titleId={titleId} {...given} />
    </main>
  );
}

/** The same over the screen, where it came to be required meanwhile. */
export function EnrolDialog(given: Given) {
  const titleId = useId();
  return (
    <OverDialog titleId={titleId}>
      <Body titleId={titleId} {...given} />
    </OverDialog>
  );
}
