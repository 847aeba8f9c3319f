/** What was recorded, as it is said when a form is done. */
import type { Act, Field } from 'virtual:schema';
import type { Answer } from '../answer';
import type { Values } from '../controls/control';
import { isSensitive } from '../drafts/sensitive';
import { labelOf } from '../labels';
import { said } from '../said';
import { titleOf } from '../titles';

export interface Receipt {
  act: string;
  title: string;
  lines: { label: string; text: string }[];
  answer: Answer;
  /** The case it was done to, and the record that was made. */
  candidate?: string;
  made?: string;
}

export function receiptOf(
  act: Act,
  fields: Field[],
  sent: Values,
  answer: Answer,
  nameOf: (id: string) => string,
): Receipt {
  const lines = fields
    .filter((field) => field.name in sent && !isSensitive(act.input, field))
    .map((field) => ({ label: labelOf(act.input, field.name), text: said(field, sent[field.name], nameOf) }));
  const made = act.made
    ? (answer as unknown as Record<string, { id: string } | null | undefined>)[act.made]
    : null;
  return {
    act: act.name,
    title: titleOf(act),
    lines,
    answer,
    candidate: answer.candidate?.id ?? (sent.candidateId as string | undefined),
    ...(made && { made: made.id }),
  };
}
