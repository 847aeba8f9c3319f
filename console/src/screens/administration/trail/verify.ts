import { AuditVerificationDocument, type AuditVerificationQuery } from '../../../gql/graphql';
import { ask } from '../../../shell/api';

type Page = NonNullable<AuditVerificationQuery['auditVerification']>;

/** How far the trail was looked at. */
export interface Verified {
  rows: number;
  chains: number;
  broken: Page['broken'];
  goesOn: boolean;
}

/** Some thousand rows a request, until all was looked at or something is found; null for who is no auditor. */
export async function* verify(): AsyncGenerator<Verified | null> {
  let after: string | null = null;
  const seen = { rows: 0, chains: 0 };
  do {
    const { auditVerification: page }: AuditVerificationQuery = await ask(AuditVerificationDocument, {
      after,
    });
    if (!page) {
      yield null;
      return;
    }
    seen.rows += page.rows;
    seen.chains += page.chains;
    after = page.broken ? null : (page.next ?? null);
    yield { ...seen, broken: page.broken, goesOn: !!after };
  } while (after);
}
