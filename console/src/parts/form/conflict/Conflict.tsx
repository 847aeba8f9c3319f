import './conflict.css';
import { useState } from 'react';
import { labelOf } from '../labels';
import { said } from '../said';
import type { Choice, Clash } from './conflictOf';
import { w } from './words';

interface ConflictProps {
  input: string;
  clashes: Clash[];
  /** What was done about it meanwhile. */
  lately: string[];
  nameOf: (id: string) => string;
  choose: (choice: Record<string, Choice>) => void;
}

/** Somebody was quicker: both values field by field, and the choice between them. */
export function Conflict({ input, clashes, lately, nameOf, choose }: ConflictProps) {
  const [choice, setChoice] = useState<Record<string, Choice>>({});
  const contested = clashes.filter((clash) => clash.isContested);
  const isOpen = contested.some(({ field }) => !choice[field.name]);
  return (
    <section className="conflict" role="alert" aria-label={w.title}>
      <h4>{w.title}</h4>
      <p>{contested.length ? w.kept : w.untouched}</p>
      {!!lately.length && (
        <p className="quiet">
          {w.lately}: {lately.join(' · ')}
        </p>
      )}
      {!!clashes.length && (
        <table>
          <thead>
            <tr>
              <th scope="col">{w.field}</th>
              <th scope="col">{w.was}</th>
              <th scope="col">{w.theirs}</th>
              <th scope="col">{w.mine}</th>
            </tr>
          </thead>
          <tbody>
            {clashes.map((clash) => (
              <ClashRow
                key={clash.field.name}
                {...{ input, clash, nameOf }}
                chosen={choice[clash.field.name]}
                choose={(one) => setChoice({ ...choice, [clash.field.name]: one })}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="actions">
        {isOpen && <span className="quiet">{w.first}</span>}
        <span className="grow" />
        <button type="button" className="primary" disabled={isOpen} onClick={() => choose(choice)}>
          {w.goOn}
        </button>
      </div>
    </section>
  );
}

interface ClashRowProps {
  input: string;
  clash: Clash;
  nameOf: (id: string) => string;
  chosen?: Choice;
  choose: (choice: Choice) => void;
}
function ClashRow({
  input,
  clash: { field, was, theirs, mine, by, isContested },
  nameOf,
  ...rest
}: ClashRowProps) {
  const label = labelOf(input, field.name);
  const texts = {
    theirs: said(field, theirs, nameOf),
    mine: by === 'theirs' ? w.stays : said(field, mine, nameOf),
  };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{said(field, was, nameOf)}</td>
      {(['theirs', 'mine'] as const).map((which) => (
        <td key={which} className={by === 'theirs' && which === 'mine' ? 'quiet' : undefined}>
          {isContested ? (
            <Choosing
              {...rest}
              name={`clash-${field.name}`}
              which={which}
              label={label}
              text={texts[which]}
            />
          ) : (
            texts[which]
          )}
        </td>
      ))}
    </tr>
  );
}

interface PickProps extends Pick<ClashRowProps, 'chosen' | 'choose'> {
  name: string;
  which: Choice;
  label: string;
  text: string;
}
const Choosing = ({ name, which, label, text, chosen, choose }: PickProps) => (
  <label className="tick">
    <input
      type="radio"
      name={name}
      aria-label={which === 'mine' ? w.chooseMine(label) : w.chooseTheirs(label)}
      checked={chosen === which}
      onChange={() => choose(which)}
    />
    <span>{text}</span>
  </label>
);
