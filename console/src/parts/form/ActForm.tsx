import type { Field } from 'virtual:schema';
import { useEffect, useState } from 'react';
import { AsGraphQL } from '../AsGraphQL';
import { rulesOwed } from './answer';
import { beginning } from './beginning';
import { Conflict } from './conflict/Conflict';
import { buttonOf } from './designs';
import { documentOf } from './documentOf';
import { DraftBar } from './drafts/DraftBar';
import { DraftNote } from './drafts/DraftNote';
import { Explanations } from './Explanations';
import { FormField } from './FormField';
import { isDeletion } from './fieldsOf';
import { Outcome } from './Outcome';
import { ReceiptCard } from './receipt/ReceiptCard';
import type { Receipt } from './receipt/receiptOf';
import { Sections } from './Sections';
import { sendByKeys } from './sendByKeys';
import { titleOf } from './titles';
import { finalityOf } from './undo';
import { type ActFormProps, useActForm } from './useActForm';
import { w } from './words';
import './form.css';

/** One act as a form; done, it closes into a receipt. */
export function ActForm(props: ActFormProps) {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (!receipt) return <OpenForm {...props} receive={setReceipt} />;
  return (
    <ReceiptCard receipt={receipt}>
      <button type="button" onClick={() => setReceipt(null)}>
        {w.another}
      </button>
    </ReceiptCard>
  );
}

/** The fields that owe something: those found wrong, and the explanations not written yet. */
const owing = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLTextAreaElement>('[aria-invalid="true"], textarea[required]')].filter(
    (field) => field.hasAttribute('aria-invalid') || !field.value.trim(),
  );

function OpenForm({ receive, ...props }: ActFormProps & { receive: (receipt: Receipt) => void }) {
  const { act } = props;
  const { form, fields, filling, sending, warnings, around, ...rest } = useActForm(props, receive);
  const { draft, begins, round } = filling;
  const { answer, fault, busy, isOutrun } = sending;
  const final = finalityOf(act.name);
  /** Something is in it, or wrong with it. */
  const stands = ({ name }: Field) =>
    around.wrong.has(name) || ![undefined, null, '', false].includes(beginning(name, begins) as string);
  const owed = rulesOwed(answer);
  // Whoever is refused is led to the first field that owes something.
  useEffect(() => {
    if (answer?.errors.length && form.current) owing(form.current)[0]?.focus();
  }, [answer, form]);
  return (
    <>
      {draft && <DraftBar at={draft.at} isCut={!!draft.isCut} discard={filling.forget} />}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: it hears the keys of its fields */}
      <form
        ref={form}
        className="act"
        onSubmit={rest.onSubmit}
        onChange={rest.onChange}
        onKeyDown={sendByKeys}
        aria-label={titleOf(act)}
      >
        <Sections key={round} act={act} fields={fields} isOpen={stands}>
          {(field) => (
            <FormField
              key={field.name}
              input={act.input}
              field={field}
              name={field.name}
              value={beginning(field.name, begins)}
              around={around}
            />
          )}
        </Sections>
        <Explanations key={`explained ${round}`} warnings={warnings} owed={owed} begins={begins} />
        {final && <p className="finality">{final}</p>}
        <Outcome answer={isOutrun ? null : answer} fault={fault} />
        <div className="actions" hidden={isOutrun}>
          <AsGraphQL document={documentOf(act)} variables={rest.variables} />
          <DraftNote input={act.input} isKept={filling.isKept} />
          <span className="grow" />
          {owed.size > 0 && (
            <span className="problem" role="alert">
              {w.explainFirst}
            </span>
          )}
          <button className={isDeletion(act) ? 'primary ends' : 'primary'} disabled={busy} type="submit">
            {busy ? w.working : buttonOf(act)}
          </button>
        </div>
      </form>
      {isOutrun && (
        <Conflict
          input={act.input}
          clashes={rest.clashes}
          lately={rest.news}
          nameOf={rest.nameOf}
          choose={rest.choose}
        />
      )}
    </>
  );
}
