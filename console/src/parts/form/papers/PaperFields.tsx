import type { ClipboardEvent, DragEvent, ReactNode, RefObject } from 'react';
import { AddPapers } from './AddPapers';
import { PaperTile } from './PaperTile';
import type { usePapers } from './usePapers';

interface PaperFieldsProps {
  label: string;
  /** Their place in the form: `attachments`. */
  name: string;
  given: ReturnType<typeof usePapers>;
  inside?: RefObject<HTMLFieldSetElement | null>;
  /** Whether one must be there. */
  isNeeded?: boolean;
  /** What is said of them, below. */
  children?: ReactNode;
}
/** Papers as they are gathered: files with their pictures, chosen, dropped or pasted, and old paper by where it is kept. */
export function PaperFields({ label, name, given, inside, isNeeded, children }: PaperFieldsProps) {
  const { papers, change, remove, again, addFiles, addReference } = given;

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
      <legend>
        {label}
        {isNeeded && (
          <b className="late" aria-hidden="true">
            {' '}
            *
          </b>
        )}
      </legend>
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
      {children}
    </fieldset>
  );
}
