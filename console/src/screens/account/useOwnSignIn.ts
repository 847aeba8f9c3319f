import { useQuery } from '@tanstack/react-query';
import { OwnSignInDocument, type OwnSignInQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';

export type Own = NonNullable<OwnSignInQuery['me']>;
export type Session = Own['sessions'][number];

export const useOwnSignIn = () =>
  useQuery({ queryKey: ['own-sign-in'], queryFn: async () => (await ask(OwnSignInDocument, {})).me as Own });
