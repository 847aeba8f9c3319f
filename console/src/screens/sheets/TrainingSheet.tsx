import '../../parts/form/form.css';
import '../../parts/form/papers/papers.css';
import { acts } from 'virtual:schema';
import { useEffect, useRef, useState } from 'react';
import { beginning } from '../../parts/form/beginning';
import type { Values } from '../../parts/form/controls/control';
import { FormField } from '../../parts/form/FormField';
import { fieldsOf } from '../../parts/form/fieldsOf';
import { filled } from '../../parts/form/filled';
import { attached, isUnfinished } from '../../parts/form/papers/attached';
import { PaperFields } from '../../parts/form/papers/PaperFields';
import { usePapers } from '../../parts/form/papers/usePapers';
import { keptAs, lasting, remembered } from '../../shell/drafts';
import { SheetBody } from './SheetBody';
import { misreadIn, trainingOf } from './training';
import type { Person } from './useSheetPeople';
import { w } from './words';

const ACT = acts.find(({ name }) => name === 'recordTrainings')!;
/** What is of each row, or asked in a way of its own. */
const APART = [
  'items',
  'candidateIds',
  'errorPolicy',
  'attachments',
  'examPassed',
  'examScore',
  'certificate',
];
const FIELDS = fieldsOf(ACT, {}, APART);
const NOTHING: Values = {};

interface Draft {
  at: string;
  values: Values;
  papers: Values[];
}

/** What is said of the course as a whole, kept on the device as its rows are. */
function useCourse() {
  const own = keptAs('sheet:course');
  const [begun] = useState(() => lasting<Draft>(own));
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(begun?.values ?? NOTHING);
  const [isValid, setIsValid] = useState(false);
  const given = usePapers((begun?.papers ?? []).map((paper) => ({ ...paper, id: paper.fileId })));
  const papers = attached(given.papers);
  function read() {
    if (!form.current) return;
    setValues(filled(new FormData(form.current), FIELDS));
    setIsValid(form.current.checkValidity());
  }
  useEffect(read, []);
  const draft = JSON.stringify([values, papers]);
  useEffect(() => {
    const [values, papers] = JSON.parse(draft) as [Values, Values[]];
    const kept: Draft = { at: new Date().toISOString(), values, papers };
    if (Object.keys(values).length > 1 || papers.length) remembered(own, kept, kept);
  }, [own, draft]);
  const course = { ...values, ...(papers.length && { attachments: papers }) };
  const wrong = misreadIn(FIELDS, values);
  const isReady = isValid && !wrong.size && !isUnfinished(given.papers);
  return { form, begins: begun?.values ?? NOTHING, read, given, course, wrong, isReady };
}

/** A course once, and a row for each who attended it. */
export function TrainingSheet({ people }: { people: Person[] }) {
  const { form, begins, read, given, course, wrong, isReady } = useCourse();
  const around = { branch: people[0]?.branch.id ?? '', wrong, touch: read };
  return (
    <>
      <section className="card" aria-label={w.course}>
        <form ref={form} className="act" onChange={read} onSubmit={(event) => event.preventDefault()}>
          <div className="fields">
            {FIELDS.map((field) => (
              <FormField
                key={field.name}
                input={ACT.input}
                field={field}
                name={field.name}
                value={beginning(field.name, begins)}
                around={around}
              />
            ))}
          </div>
          <PaperFields label={w.papers} name="papers" given={given} isNeeded />
        </form>
      </section>
      <SheetBody kind={trainingOf(course)} people={people} isReady={isReady} />
    </>
  );
}
