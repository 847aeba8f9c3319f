import './papers.css';
import { type ChangeEvent, useId } from 'react';
import { w } from './words';

const KINDS = '.pdf,.jpg,.jpeg,.png,.heic,.webp,.docx,.xlsx';

interface AddPapersProps {
  addFiles: (files: Iterable<File>) => void;
  addReference: () => void;
}
/** Files are chosen, photographed, dropped or pasted; old paper is named with where it is kept. */
export function AddPapers({ addFiles, addReference }: AddPapersProps) {
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    addFiles(Array.from(event.target.files ?? []));
    // The same file may be chosen again.
    event.target.value = '';
  };
  return (
    <div className="add-papers">
      <FileButton title={w.choose} accept={KINDS} chosen={chosen} />
      <FileButton title={w.camera} accept="image/*" fromCamera chosen={chosen} />
      <button type="button" onClick={addReference}>
        {w.old}
      </button>
      <span className="quiet">{w.hint}</span>
    </div>
  );
}

interface FileButtonProps {
  title: string;
  accept: string;
  fromCamera?: boolean;
  chosen: (event: ChangeEvent<HTMLInputElement>) => void;
}
function FileButton({ title, accept, fromCamera, chosen }: FileButtonProps) {
  const id = useId();
  return (
    <span className={fromCamera ? 'file-button camera' : 'file-button'}>
      <input
        id={id}
        type="file"
        multiple={!fromCamera}
        accept={accept}
        capture={fromCamera ? 'environment' : undefined}
        onChange={chosen}
      />
      <label htmlFor={id}>{title}</label>
    </span>
  );
}
