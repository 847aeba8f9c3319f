import { acts, enums } from 'virtual:schema';
import { titleOf } from '../../../parts/form/titles';
import { word } from '../../../shell/word';
import { type Change, changesOf, type Entry, papersOf } from './changesOf';
import { w } from './words';

const TITLES = new Map(acts.map((act) => [act.name, titleOf(act)]));

const kindInWords = (kind: string) => word(enums.Kind?.[kind] ? 'Kind' : 'ApprovalKind', kind);

/** An act; the first of a year is told the year. */
export function TimelineEntry({ entry, year }: { entry: Entry; year?: string }) {
  const changes = changesOf(entry);
  return (
    <li className={entry.lateEntry ? 'late-entry' : ''}>
      {year && <div className="year">{year}</div>}
      <time dateTime={entry.on}>{entry.on.slice(5)}</time>
      <div>
        <b>{TITLES.get(entry.act) ?? entry.act}</b>{' '}
        {entry.kind && <span className="quiet">{kindInWords(entry.kind)}</span>}{' '}
        {entry.lateEntry && <span className="badge warning">{w.lateEntry}</span>}
        <div className="quiet">{sourceOf(entry)}</div>
        {!!changes.length && <Changes changes={changes} />}
      </div>
    </li>
  );
}

/** By whom, when it was entered, on what evidence. */
function sourceOf(entry: Entry): string {
  const papers = papersOf(entry);
  return [
    entry.by?.name,
    entry.by?.organization?.name,
    w.entered(entry.at.slice(0, 10)),
    papers.length && w.papers(papers),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <details>
      <summary>{w.changed(changes.length)}</summary>
      <dl className="changed">
        {changes.map(({ column, was, is }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two records of one act may have a column of the same name
          <div key={n}>
            <dt>{column}</dt>
            <dd>
              {was !== '—' && (
                <>
                  <del>{was}</del> →{' '}
                </>
              )}
              {is}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
