/** One act as a form: what it holds, what is sent of it, and what comes of that. */
import type { Act, Field } from 'virtual:schema';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Answer, type Unmet, warningsToExplain, wrongFields } from './answer';
import { changedOf, isUpdate } from './changed';
import { type Choice, clashesOf, type Seen, takenOf } from './conflict/conflictOf';
import type { Somebody, Values } from './controls/control';
import { assigningOf } from './controls/eligible';
import { fillDerived } from './derived';
import { explanationsIn } from './explained';
import { fieldsOf, knownOf, takes } from './fieldsOf';
import { filled } from './filled';
import { nameIn } from './nameIn';
import { type Receipt, receiptOf } from './receipt/receiptOf';
import { typed } from './typed';
import { useFilling } from './useFilling';
import { useSubmitting } from './useSubmitting';
import { w } from './words';

export interface ActFormProps {
  act: Act;
  /** What the screen knows already. */
  fixed: Values;
  /** What stands on file, if a record is put right. */
  initial?: Values;
  /** What the form begins with instead, where somebody asked for it: it counts as changed. */
  proposed?: Values;
  branch?: string;
  /** Warnings that a submission explains in writing, known before it is sent. */
  warned?: Unmet[];
  /** Fields that this kind of record does not have. */
  without?: string[];
  /** Whether the kind of record rests on a paper, so that the server demands one. */
  needsPapers?: boolean;
  /** Whom the form offers first: the mentors or introducers in office. */
  people?: Somebody[];
  /** The first day on which the act is lawful. */
  earliest?: string;
  /** What they are, as the form calls them. */
  office?: string;
  /** What was done to it lately: what is new among it is told when somebody was quicker. */
  lately?: string[];
  done?: (answer: Answer, receipt: Receipt) => void;
  /** The day on which the act is said to have happened, whenever another one is filled in. */
  onDay?: (day: string) => void;
}

const NOTHING: Values = {};

export function useActForm(props: ActFormProps, receive: (receipt: Receipt) => void) {
  const { act, fixed, initial = NOTHING, warned = [], lately = [] } = props;
  const form = useRef<HTMLFormElement>(null);
  const now = { fixed, initial };
  const fields = fieldsOf(act, knownOf(act, fixed), props.without ?? []);
  const filling = useFilling(act, fields, now, form, props.proposed);
  const { seen } = filling;
  useDayOfDraft(filling.draft?.values.on, props.onDay);
  const [sent, setSent] = useState<Values>(seen.fixed);
  const nameOf = (id: string) => nameIn(form.current, id);

  function done(answer: Answer, values: Values) {
    const receipt = receiptOf(act, fields, values, answer, nameOf, seen.initial);
    filling.forget();
    receive(receipt);
    props.done?.(answer, receipt);
  }
  const sending = useSubmitting(act, { done, spent: filling.renewKey });
  const warnings = takes(act, 'acknowledgements') ? warningsToExplain(warned, sending.answer) : [];

  const valuesIn = (given: HTMLFormElement) => told(act, fields, warnings, seen, new FormData(given));
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = valuesIn(event.currentTarget);
    if (isUpdate(act) && !Object.keys(values).some((name) => name !== 'reason'))
      sending.setFault(w.unchanged);
    else void sending.submit({ ...seen.fixed, ...values }, filling.key);
  }
  function onChange(event: FormEvent<HTMLFormElement>) {
    if (act.name === 'createCandidate') fillDerived(event.currentTarget);
    const values = valuesIn(event.currentTarget);
    setSent({ ...seen.fixed, ...values });
    if (typeof values.on === 'string') props.onDay?.(values.on);
    filling.touch();
  }

  const mine = sending.isOutrun && form.current ? valuesIn(form.current) : null;
  const clashes = mine ? clashesOf(fields, seen, now, mine) : [];
  const sendAgain = useSendingAgain(form);
  function choose(choice: Record<string, Choice>) {
    filling.rebase({ ...typed(new FormData(form.current!), fields), ...takenOf(clashes, choice) });
    sending.goOn();
    sendAgain();
  }
  const wrong = wrongFields(sending.answer);
  const around = { ...aroundOf(props, seen), wrong, touch: filling.touch };
  const key = takes(act, 'idempotencyKey') && { idempotencyKey: filling.key };
  return {
    form,
    fields,
    filling,
    sending,
    warnings,
    around,
    onSubmit,
    onChange,
    clashes,
    choose,
    news: useNews(lately),
    nameOf,
    variables: { input: { ...sent, ...key } },
  };
}

/** What surrounds its fields from the first. */
const aroundOf = (
  { act, branch = '', people, office, earliest, needsPapers }: ActFormProps,
  { fixed }: Seen,
) => ({
  branch,
  people,
  office,
  earliest,
  needsPapers,
  account: takes(act, 'namesake'),
  assigning: assigningOf(act.name, fixed.candidateId),
});

/** What is sent of a form, besides what its screen knows: of a correction what was changed. */
function told(act: Act, fields: Field[], warnings: { rule: string }[], { initial }: Seen, data: FormData) {
  const acknowledgements = explanationsIn(data, warnings);
  const values = filled(data, fields, initial);
  return {
    ...(isUpdate(act) ? changedOf(fields, values, initial) : values),
    ...(acknowledgements.length && { acknowledgements }),
  } as Values;
}

/** A draft is of the day that it says. */
function useDayOfDraft(on: unknown, onDay?: (day: string) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once; afterwards whoever fills the form says the day
  useEffect(() => {
    if (typeof on === 'string' && on) onDay?.(on);
  }, []);
}

/** What was done since the form was opened. */
function useNews(lately: string[]) {
  const [before] = useState(lately);
  return lately.filter((one) => !before.includes(one));
}

/** Sends the form once its controls stand on what is on file now. */
function useSendingAgain(form: RefObject<HTMLFormElement | null>) {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    setIsWanted(false);
    form.current?.requestSubmit();
  }, [isWanted, form]);
  return () => setIsWanted(true);
}
