import type { AcknowledgeUpwardFilingsInput } from '../../gql/graphql';
import type { Row } from './rows';

/** What is entered for a sitting that acknowledges. */
export interface AcknowledgementForm {
  on: string;
  number: string;
  note: string;
  /** Numbers other than the common one, by the person's id. */
  ownNumbers: Record<string, string>;
}

export function acknowledgementInput(form: AcknowledgementForm, rows: Row[]): AcknowledgeUpwardFilingsInput {
  const { on, number, note, ownNumbers } = form;
  return {
    on,
    number,
    note,
    errorPolicy: 'REJECT_FAILED_ROWS',
    items: rows.map(({ id, version }) => {
      const own = ownNumbers[id];
      return { candidateId: id, version, ...(own && { number: own }) };
    }),
  } as AcknowledgeUpwardFilingsInput;
}
