import '../../../parts/form/form.css';
import '../../../parts/form/papers/papers.css';
import { beginning } from '../../../parts/form/beginning';
import type { Values } from '../../../parts/form/controls/control';
import { assigningOf } from '../../../parts/form/controls/eligible';
import { FormField } from '../../../parts/form/FormField';
import { takes } from '../../../parts/form/fieldsOf';
import { labelOf } from '../../../parts/form/labels';
import { PaperFields } from '../../../parts/form/papers/PaperFields';
import { NumberFields } from '../../../parts/sitting/dialog/NumberFields';
import type { Row } from '../../../parts/sitting/source';
import { w } from '../words';
import { Givers } from './Givers';
import type { ManyForm } from './useManyForm';

interface Given {
  form: ManyForm;
  first: Values;
  rows: Row[];
  branch: string;
  changed: () => void;
}

/** What is entered once for all, and below it what differs from one to the other. */
export function ManyFields({ form, first, rows, branch, changed }: Given) {
  const { act, fields, papers, dues } = form;
  // Who may be picked is told of the first of them; the dry run says it of each.
  const assigning =
    act.name === 'assignMentorsToMany' ? assigningOf('assignMentors', rows[0]?.candidate.id) : undefined;
  const around = { branch, wrong: new Map<string, string>(), touch: changed, assigning };
  return (
    <form ref={form.form} className="act" onChange={changed} onSubmit={(event) => event.preventDefault()}>
      <div className="fields">
        {fields.map((field) => (
          <FormField
            key={field.name}
            input={act.input}
            field={field}
            name={field.name}
            value={beginning(field.name, first)}
            around={around}
          />
        ))}
      </div>
      <Givers of={form.givers} changed={changed} />
      {dues.isAsked && (
        <NumberFields
          legend={w.many.dues}
          label={w.many.dues}
          rows={rows}
          numbers={dues.dues}
          change={dues.setDues}
        />
      )}
      {takes(act, 'attachments') && (
        <PaperFields label={labelOf(act.input, 'attachments')} name="attachments" given={papers} />
      )}
    </form>
  );
}
