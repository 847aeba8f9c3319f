import { SwitchOfficeDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import type { Account, Shown } from '../../shell/sign-in';

/** What came of it: the account one goes on as, or what is asked for besides, and what was said of it. */
export type Gone =
  | { account: Account }
  | { wants: 'password' | 'code'; said: string }
  | { wants: null; said: string };

/** Goes on as another account of the same person. */
export async function goTo(accountId: string, password?: string, shown: Shown = {}): Promise<Gone> {
  const input = { accountId, ...(password && { password }), ...shown };
  const answer = (await ask(SwitchOfficeDocument, { input })).switchOffice;
  const [first] = answer.errors;
  if (first) {
    const wants = (['password', 'code'] as const).find((name) => first.path[0] === name) ?? null;
    return { wants, said: first.message };
  }
  return {
    account: {
      login: answer.login!,
      name: answer.name!,
      role: answer.role!,
      mustChangePassword: answer.mustChangePassword ?? false,
      mustEnrolSecondFactor: answer.secondFactor === 'ENROL',
    },
  };
}
