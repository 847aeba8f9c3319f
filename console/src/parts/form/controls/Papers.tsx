import { type ClipboardEvent, type DragEvent, useEffect, useRef } from 'react';
import { labelOf } from '../labels';
import { AddPapers } from '../papers/AddPapers';
import { PaperTile } from '../papers/PaperTile';
import { usePapers } from '../papers/usePapers';
import { useWaiting } from '../papers/useWaiting';
import type { ControlProps, Values } from './control';

/** The papers behind an act: files with their pictures, and old paper by where it is kept. */
export function Papers({ input, field, name, value, around }: ControlProps) {
  const inside = useRef<HTMLFieldSetElement>(null);
  const { papers, change, remove, again, addFiles, addReference } = usePapers((value as Values[]) ?? []);
  const waits = useWaiting(inside, papers);
  const problem = around.wrong.get(name);
  const { touch } = around;
  const first = useRef(papers);
  useEffect(() => {
    if (papers !== first.current) touch?.();
  }, [papers, touch]);

  function taken(event: DragEvent | ClipboardEvent, from: DataTransfer) {
    if (!from.files.length) return;
    event.preventDefault();
    addFiles(Array.from(from.files));
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: files are dropped and pasted here; buttons inside do the same
    <fieldset
      ref={inside}
      className="papers"
      onPaste={(event) => taken(event, event.clipboardData)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => taken(event, event.dataTransfer)}
    >
      <legend>{labelOf(input, field.name)}</legend>
      {!!papers.length && (
        <ul>
          {papers.map((paper) => (
            <PaperTile
              key={paper.number}
              paper={paper}
              name={`${name}.${paper.number}`}
              change={(changed) => change(paper.number, changed)}
              remove={() => remove(paper.number)}
              again={() => again(paper)}
            />
          ))}
        </ul>
      )}
      <AddPapers addFiles={addFiles} addReference={addReference} />
      <p className={waits ? 'problem' : 'unseen'} role="status">
        {waits}
      </p>
      {problem && <small className="problem">{problem}</small>}
    </fieldset>
  );
}
