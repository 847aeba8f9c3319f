import type { Act } from 'virtual:schema';
import { type FormEvent, useState } from 'react';
import { today } from '../../shell/days';
import { AsGraphQL } from '../AsGraphQL';
import { type Answer, type Unmet, warningsToExplain, wrongFields } from './answer';
import type { Somebody, Values } from './controls/control';
import { documentOf } from './documentOf';
import { Explanations } from './Explanations';
import { explanationsIn } from './explained';
import { FormField } from './FormField';
import { fieldsOf, knownOf, takes } from './fieldsOf';
import { filled } from './filled';
import { Outcome } from './Outcome';
import { titleOf } from './titles';
import { useSubmitting } from './useSubmitting';
import { w } from './words';
import './form.css';

interface ActFormProps {
  act: Act;
  /** What the screen knows already. */
  fixed: Values;
  /** What stands on file, if a record is put right. */
  initial?: Values;
  branch?: string;
  /** Warnings that a submission explains in writing, known before it is sent. */
  warned?: Unmet[];
  /** Fields that this kind of record does not have. */
  without?: string[];
  /** Whom the form offers first: the mentors or introducers in office. */
  people?: Somebody[];
  done?: (answer: Answer) => void;
  /** The day on which the act is said to have happened, whenever another one is filled in. */
  onDay?: (day: string) => void;
}

/** What a field begins with: what is on file; a new record's day is today. */
const beginning = (name: string, initial: Values) =>
  initial[name] ?? (name === 'on' && !('on' in initial) ? today() : undefined);

/** One act as a form. */
export function ActForm({
  act,
  fixed,
  initial = {},
  branch = '',
  warned = [],
  without = [],
  people,
  done,
  onDay,
}: ActFormProps) {
  const known = knownOf(act, fixed);
  const fields = fieldsOf(act, known, without);
  const [sent, setSent] = useState<Values>(known);
  const { answer, fault, busy, submit, forget } = useSubmitting(act, done);
  const warnings = takes(act, 'acknowledgements') ? warningsToExplain(warned, answer) : [];
  const around = { branch, wrong: wrongFields(answer), people };

  function valuesIn(form: HTMLFormElement): Values {
    const data = new FormData(form);
    const acknowledgements = explanationsIn(data, warnings);
    return {
      ...known,
      ...filled(data, fields, initial),
      ...(acknowledgements.length && { acknowledgements }),
    };
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit(valuesIn(event.currentTarget));
  }
  function onChange(event: FormEvent<HTMLFormElement>) {
    const values = valuesIn(event.currentTarget);
    setSent(values);
    if (typeof values.on === 'string') onDay?.(values.on);
    forget();
  }
  return (
    <form className="act" onSubmit={onSubmit} onChange={onChange} aria-label={titleOf(act)}>
      <div className="fields">
        {fields.map((field) => (
          <FormField
            key={field.name}
            input={act.input}
            field={field}
            name={field.name}
            value={beginning(field.name, initial)}
            around={around}
          />
        ))}
      </div>
      <Explanations warnings={warnings} />
      <Outcome answer={answer} fault={fault} />
      <div className="actions">
        <AsGraphQL document={documentOf(act)} variables={{ input: sent }} />
        <span className="grow" />
        <button className="primary" disabled={busy} type="submit">
          {busy ? w.working : w.submit}
        </button>
      </div>
    </form>
  );
}
