/** What was recorded, as it is said when a form is done. */
import type { Act, Field } from 'virtual:schema';
import { word } from '../../../shell/word';
import type { Answer } from '../answer';
import { isUpdate } from '../changed';
import type { Values } from '../controls/control';
import { isSensitive } from '../drafts/sensitive';
import { labelOf } from '../labels';
import { said } from '../said';
import { titleOf } from '../titles';
import { w } from './words';

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
  before: Values = {},
): Receipt {
  const words = (field: Field, value: unknown) => said(field, value, nameOf);
  /** Of a correction what stood there too. */
  function told(field: Field) {
    const is = words(field, sent[field.name]);
    const was = isUpdate(act) && field.name in before ? words(field, before[field.name]) : is;
    return was === is ? is : w.became(was, is);
  }
  const lines = fields
    .filter((field) => field.name in sent && !isSensitive(act.input, field))
    .map((field) => ({ label: labelOf(act.input, field.name), text: told(field) }));
  const made = act.made
    ? (answer as unknown as Record<string, { id: string } | null | undefined>)[act.made]
    : null;
  return {
    act: act.name,
    title: titleOf(act),
    lines: [...lines, ...submittedIn(answer)],
    answer,
    candidate: answer.candidate?.id ?? (sent.candidateId as string | undefined),
    ...(made && { made: made.id }),
  };
}

/** Of a submission: before whom it is now and how it stands; of a filing that counts at once, in which stage the person is. */
function submittedIn({ approval, candidate }: Answer): Receipt['lines'] {
  if (!approval?.status) return [];
  const isDecided = approval.status !== 'SUBMITTED';
  return [
    ...(approval.addressedTo ? [{ label: w.sentTo, text: approval.addressedTo.name }] : []),
    { label: w.standing, text: isDecided ? w.onFileAt : word('ApprovalStatus', approval.status) },
    ...(isDecided && candidate?.stage ? [{ label: w.stage, text: word('Stage', candidate.stage) }] : []),
  ];
}
