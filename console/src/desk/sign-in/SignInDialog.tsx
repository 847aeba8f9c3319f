import { useId } from 'react';
import type { Account } from '../../shell/sign-in';
import { OverDialog } from './OverDialog';
import { SignInForm } from './SignInForm';
import { w } from './words';

/** The sign-in over the screen: after the session has ended, or for another account. */
export function SignInDialog({
  why,
  done,
  cancel,
}: {
  why: 'lost' | 'other';
  done: (account: Account) => void;
  cancel?: () => void;
}) {
  const titleId = useId();
  return (
    <OverDialog titleId={titleId} cancel={cancel}>
      <SignInForm titleId={titleId} why={why} done={done}>
        {cancel && (
          <button type="button" className="plain" onClick={cancel}>
            {w.cancel}
          </button>
        )}
      </SignInForm>
    </OverDialog>
  );
}
