/** What an act tells of a code it made, once: whom a QR code invites to register, or the link of an account. */
import type { CodeToRegisterMutation } from '../../gql/graphql';

export type Registration = NonNullable<
  NonNullable<CodeToRegisterMutation['reissueRegistrationToken']>['registration']
>;

/** Whom to ask, as the branch named them. */
export const contactOf = ({ branch }: Registration) =>
  [branch?.contactName, branch?.contactPhone].filter(Boolean).join(' ');

/** The link with which whoever was invited to an account sets its password. */
export interface Link {
  /** Below this service's address. */
  url: string;
  qr: string;
  name: string;
  login: string;
  until: string | null;
}

interface Linked {
  url?: string | null;
  qr?: string | null;
  account?: { name: string; login: string; invitedUntil: string | null } | null;
}
/** The link that an act answered, if it made one. */
export function linkIn(answer: Linked | null): Link | null {
  if (!answer?.url || !answer.qr || !answer.account) return null;
  const { name, login, invitedUntil } = answer.account;
  return { url: answer.url, qr: answer.qr, name, login, until: invitedUntil };
}

/** What a form asks of a code, as the card shows it. */
export const REGISTRATION =
  'registration { url expiresAt qr(size: 640) branch { name contactName contactPhone superior { name } } }';
