import type { Act } from 'virtual:schema';
import type { ReactNode } from 'react';
import { titleOf } from '../../../parts/form/titles';
import { begun } from '../../../shell/language';
import type { Milestone } from '../types';
import { w } from './words';

type Open = (form: { do: string } | { act: string }) => void;

/** Operations of the manual to choose from. */
export function OperationChoices({
  title,
  operations,
  picked,
  open,
}: {
  title: string;
  operations: Milestone[];
  picked?: string;
  open: Open;
}) {
  return (
    <Choices title={title}>
      {operations.map(({ section, state, label, dueOn }) => (
        <button
          key={section}
          type="button"
          className={`step ${state.toLowerCase()}`}
          aria-pressed={picked === section}
          onClick={() => open({ do: section })}
        >
          <kbd>{section}</kbd> {begun(label)}
          {dueOn && <small> {w.by(dueOn)}</small>}
        </button>
      ))}
    </Choices>
  );
}

/** Acts that no operation of the manual leads to. */
export function OtherChoices({ acts, picked, open }: { acts: Act[]; picked?: string; open: Open }) {
  return (
    <Choices title={w.others}>
      {acts.map((act) => (
        <button
          key={act.name}
          type="button"
          className="step"
          aria-pressed={picked === act.name}
          onClick={() => open({ act: act.name })}
        >
          {titleOf(act)}
        </button>
      ))}
    </Choices>
  );
}

function Choices({ title, children }: { title: string; children: ReactNode[] }) {
  if (!children.length) return null;
  return (
    <div className="choose">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
