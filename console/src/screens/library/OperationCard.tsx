import { fieldWords } from 'virtual:field-words';
import { inputs } from 'virtual:schema';
import { pick } from '../../shell/language';
import type { Item } from './items';
import { w } from './words';

const isOfTheManual = (section: string) => /^[A-F]/.test(section);

/** An operation with its fields, and the way into the editor. */
export function OperationCard({ item, isOpen }: { item: Item; isOpen: boolean }) {
  const { section, title, name, note, input, final, open } = item;
  return (
    <article>
      <h3>
        {isOfTheManual(section) && <kbd>{section}</kbd>} {title}
      </h3>
      <p className="quiet">
        <code>{name}</code>
        {note && ` ${note}`}
      </p>
      {final && <p className="finality">{final}</p>}
      {input && <InputFields input={input} isOpen={isOpen} />}
      <button type="button" onClick={open}>
        {w.open}
      </button>
    </article>
  );
}

function InputFields({ input, isOpen }: { input: string; isOpen: boolean }) {
  const fields = inputs[input];
  if (!fields) return null;
  return (
    <details open={isOpen}>
      <summary>{w.fields}</summary>
      <ul>
        {fields.map((field) => (
          <li key={field.name}>
            <code>{field.name}</code> <small>{field.type}</small> {pick(fieldWords[input]?.[field.name])}
          </li>
        ))}
      </ul>
    </details>
  );
}
