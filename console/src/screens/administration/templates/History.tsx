import type { Template } from './useTemplates';
import { w } from './words';

/** What was laid down before, the latest first. */
export function History({ history }: Pick<Template, 'history'>) {
  if (!history.length) return null;
  return (
    <details>
      <summary>{w.history}</summary>
      <ul>
        {history.toReversed().map(({ version, file, name, note, holdsFrom }) => (
          <li key={version}>
            {file ? <a href={`/files/${file}`}>{name}</a> : w.back}{' '}
            <span className="quiet">{w.since(holdsFrom)}</span> {note}
          </li>
        ))}
      </ul>
    </details>
  );
}
