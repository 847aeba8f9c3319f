import type { Code } from './useCodes';

/** What may be done about the newest code of whoever has not registered: they get another, and an open one ends. */
export function offersFor({ id, status, candidate }: Code): string[] {
  const isNewest = candidate.registrationTokens.nodes[0]?.id === id;
  if (!isNewest || candidate.subStatus !== 'INVITED') return [];
  return status === 'OPEN'
    ? ['reissueRegistrationToken', 'revokeRegistrationToken']
    : ['reissueRegistrationToken'];
}
