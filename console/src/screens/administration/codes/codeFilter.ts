import type { InvitationState, RegistrationTokenFilter } from '../../../gql/graphql';

/** Which codes an address names: by state, by the days on which they were made, of one person. */
export const codeFilter = ({
  status,
  from,
  to,
  candidate,
}: Record<string, string>): RegistrationTokenFilter => ({
  ...(status && { status: status as InvitationState }),
  ...(from && { createdFrom: from }),
  ...(to && { createdTo: to }),
  ...(candidate && { candidate }),
});
