import '../../parts/form/papers/papers.css';
import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import { w } from './words';

/** Where a sheet is dropped, or chosen. */
export function Drop({ choose }: { choose: (file: File) => void }) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => files?.[0] && choose(files[0]);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the same
    <div
      className={isOver ? 'card import-drop over' : 'card import-drop'}
      onDrop={dropped}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
    >
      <p>
        {w.drop}{' '}
        <span className="file-button">
          <input
            id={id}
            type="file"
            accept=".xlsx,.csv,.txt"
            onChange={(event: ChangeEvent<HTMLInputElement>) => take(event.target.files)}
          />
          <label htmlFor={id}>{w.file}</label>
        </span>
      </p>
      <p className="quiet">{w.hint}</p>
    </div>
  );
}
