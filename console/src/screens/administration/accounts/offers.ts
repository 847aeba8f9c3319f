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

/** Whether it came by a link that nobody has used yet. */
const isInvited = ({ invitedUntil }: Account) => !!invitedUntil;

/** When an act has a sense: of a disabled account only its name and role are put right, or it is taken back. */
const FITS: Record<string, (account: Account, now: Date) => boolean> = {
  updateAccount: () => true,
  reissueInvitation: (account) => !account.disabled && (isInvited(account) || !account.lastSignedInAt),
  revokeInvitation: (account) => isInvited(account),
  resetPassword: (account) => !account.disabled && !isInvited(account),
  unlockAccount: (account, now) => !account.disabled && isLocked(account, now),
  resetSecondFactor: (account) => !account.disabled && !!account.secondFactorSince,
  handOverOffice: (account) => !account.disabled && !!account.organization,
  disableAccount: (account) => !account.disabled,
  enableAccount: (account) => account.disabled,
};

/** What may be done to an account. */
export function offersFor(account: Account, may: (act: string) => boolean, now = new Date()): Offer[] {
  const { id, name, role } = account;
  const of = { id };
  const offers: Offer[] = [
    {
      act: 'updateAccount',
      title: w.edit,
      consequence: w.editing + w.ends,
      fixed: of,
      initial: { name, role },
    },
    { act: 'reissueInvitation', title: w.reissue, consequence: w.reissuing, fixed: of },
    { act: 'revokeInvitation', title: w.revoke, consequence: w.revoking, fixed: of },
    { act: 'resetPassword', title: w.reset, consequence: w.resetting + w.ends, fixed: { accountId: id } },
    { act: 'unlockAccount', title: w.unlock, consequence: w.unlocking, fixed: { accountId: id } },
    {
      act: 'resetSecondFactor',
      title: w.resetFactor,
      consequence: w.resettingFactor + w.ends,
      fixed: { accountId: id },
    },
    { act: 'handOverOffice', title: w.handOver.title, consequence: w.handOver.about, fixed: {} },
    { act: 'disableAccount', title: w.disable, consequence: w.disabling + w.ends, fixed: of },
    { act: 'enableAccount', title: w.enable, consequence: w.enabling, fixed: of },
  ];
  return offers.filter(({ act }) => may(act) && FITS[act]!(account, now));
}
