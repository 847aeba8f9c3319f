import { acts, enums } from 'virtual:schema';
import { wallClock } from '../../../parts/form/shanghai';
import { titleOf } from '../../../parts/form/titles';
import { word } from '../../../shell/word';
import { assignedIn, type Change, changesOf, type Entry, papersOf, verdictOf } from './changesOf';
import { w } from './words';

const TITLES = new Map(acts.map((act) => [act.name, titleOf(act)]));

/** In one person's file nothing was done to many. Acts of the program itself have no mutation of their own. */
const titleOfEntry = (act: string) =>
  TITLES.get(act)?.replace(/^批量/, '') ?? (word('Act', constant(act)) || w.byItself);
const constant = (act: string) => act.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** What came back is red, what passed is green. */
function toneOf({ changes }: Entry): string {
  const status = changes.find(({ subject, field }) => subject === 'APPROVAL' && field === 'status')?.after;
  if (status === 'APPROVED') return 'done';
  return status === 'RETURNED' || status === 'REJECTED' ? 'error' : 'later';
}

const kindInWords = (kind: string) => word(enums.Kind?.[kind] ? 'Kind' : 'ApprovalKind', kind);

/** An act; the first of a year is told the year. */
export function TimelineEntry({
  entry,
  names,
  year,
}: {
  entry: Entry;
  names: ReadonlyMap<string, string>;
  year?: string;
}) {
  const assigned = assignedIn(entry, names);
  const changes = changesOf(entry);
  const verdict = verdictOf(entry);
  return (
    <li className={entry.lateEntry ? 'late-entry' : ''}>
      {year && <div className="year">{year}</div>}
      <time dateTime={entry.on}>{entry.on.slice(5)}</time>
      <div>
        <b>{titleOfEntry(entry.act)}</b>{' '}
        {entry.kind && <span className="quiet">{kindInWords(entry.kind)}</span>}{' '}
        {entry.lateEntry && <span className="badge warning">{w.lateEntry}</span>}
        {verdict && <span className={`badge ${toneOf(entry)}`}>{verdict.status}</span>}
        {!!assigned.length && <div>{assigned.join(w.between)}</div>}
        {verdict?.opinion && <div>{w.opinion(verdict.opinion)}</div>}
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
    w.entered(wallClock(entry.at).slice(0, 10)),
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
