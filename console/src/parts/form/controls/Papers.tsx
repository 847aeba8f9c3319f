import { useEffect, useRef } from 'react';
import { labelOf } from '../labels';
import { PaperFields } from '../papers/PaperFields';
import { usePapers } from '../papers/usePapers';
import { useWaiting } from '../papers/useWaiting';
import type { ControlProps, Values } from './control';

/** The papers behind an act. */
export function Papers({ input, field, name, value, around }: ControlProps) {
  const inside = useRef<HTMLFieldSetElement>(null);
  const given = usePapers((value as Values[]) ?? []);
  const { papers } = given;
  const waits = useWaiting(inside, papers);
  const problem = around.wrong.get(name);
  const { touch } = around;
  const first = useRef(papers);
  useEffect(() => {
    if (papers !== first.current) touch?.();
  }, [papers, touch]);
  return (
    <PaperFields
      label={labelOf(input, field.name)}
      name={name}
      given={given}
      inside={inside}
      isNeeded={around.needsPapers}
    >
      <p className={waits ? 'problem' : 'unseen'} role="status">
        {waits}
      </p>
      {problem && <small className="problem">{problem}</small>}
    </PaperFields>
  );
}
