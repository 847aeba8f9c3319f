import { Icon } from '../../icons';
import type { FormPaper } from './usePapers';
import { w } from './words';

interface PaperTileProps {
  paper: FormPaper;
  /** Its place in the form: `attachments.0`. */
  name: string;
  change: (changed: Partial<FormPaper>) => void;
  remove: () => void;
  again: () => void;
}
/** One paper: a file with its picture and how far it is, or old paper with where it is kept. */
export function PaperTile({ paper, name, change, remove, again }: PaperTileProps) {
  return (
    <li className={paper.problem ? 'paper-tile broken' : 'paper-tile'}>
      {paper.file || paper.fileId ? (
        <FileInTile paper={paper} name={name} again={again} />
      ) : (
        <Typed paper={paper} name={name} change={change} />
      )}
      <button
        type="button"
        className="bare remove"
        aria-label={w.remove(paper.name || w.untitled)}
        onClick={remove}
      >
        <Icon sign="close" />
      </button>
    </li>
  );
}

function FileInTile({ paper, name, again }: Pick<PaperTileProps, 'paper' | 'name' | 'again'>) {
  const { fileId, thumbnail, problem, part = 0, file } = paper;
  return (
    <>
      {fileId && (
        <>
          <input type="hidden" name={`${name}.name`} value={paper.name} />
          <input type="hidden" name={`${name}.fileId`} value={fileId} />
        </>
      )}
      <span className="picture">{thumbnail ? <img src={thumbnail} alt="" /> : <Icon sign="reading" />}</span>
      <b>{paper.name}</b>
      {problem && (
        <span className="problem" role="alert">
          {problem}{' '}
          <button type="button" className="plain" aria-label={w.retry(paper.name)} onClick={again}>
            {w.again}
          </button>
        </span>
      )}
      {!problem && !fileId && <progress aria-label={w.progress(paper.name)} value={part} max={1} />}
      {!problem && file && (
        <span className="quiet">{fileId ? w.size(file.size) : w.percent(Math.round(part * 100))}</span>
      )}
    </>
  );
}

const Typed = ({ paper, name, change }: Pick<PaperTileProps, 'paper' | 'name' | 'change'>) => (
  <>
    <label>
      {w.name}
      <input
        name={`${name}.name`}
        value={paper.name}
        onChange={(event) => change({ name: event.target.value })}
      />
    </label>
    <label>
      {w.reference}
      <input
        name={`${name}.reference`}
        value={paper.reference}
        onChange={(event) => change({ reference: event.target.value })}
      />
    </label>
  </>
);
