import type { Account } from './useAccounts';
import { w } from './words';

export interface Offer {
  act: string;
  title: string;
  /** What it ends, said before it is sent. */
  consequence: string;
  fixed: Record<string, unknown>;
  initial?: Record<string, unknown>;
}

/** Whether nobody may try to sign in for a while, after too many wrong passwords. */
export const isLocked = ({ lockedUntil }: Account, now = new Date()) =>
  !!lockedUntil && new Date(lockedUntil) > now;

/** What may be done to an account: of a disabled one only its name and role are put right. */
export function offersFor(account: Account, may: (act: string) => boolean, now = new Date()): Offer[] {
  const { id, name, role, disabled } = account;
  const offers: Offer[] = [
    {
      act: 'updateAccount',
      title: w.edit,
      consequence: w.editing + w.ends,
      fixed: { id },
      initial: { name, role },
    },
    { act: 'resetPassword', title: w.reset, consequence: w.resetting + w.ends, fixed: { accountId: id } },
    { act: 'unlockAccount', title: w.unlock, consequence: w.unlocking, fixed: { accountId: id } },
    { act: 'disableAccount', title: w.disable, consequence: w.ends, fixed: { id } },
  ];
  return offers.filter(
    ({ act }) =>
      may(act) &&
      (act === 'updateAccount' || !disabled) &&
      (act !== 'unlockAccount' || isLocked(account, now)),
  );
}
