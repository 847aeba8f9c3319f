import { useId, useMemo } from 'react';
import { TimelineDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { Trouble } from '../../../parts/states';
import type { Person } from '../types';
import { TimelineEntry } from './TimelineEntry';
import { useTimeline } from './useTimeline';
import { w } from './words';
import './timeline.css';

/** Who ever looked after the person, by what the journal knows them by. */
const namesOf = ({ assignments }: Person) =>
  new Map(assignments.nodes.flatMap(({ member }) => (member ? [[member.id, member.name]] : [])));

const yearOf = (entry?: { on: string }) => entry?.on.slice(0, 4);

/** 全程纪实: who did what, when it happened and when it was entered, on what evidence, and what it changed. */
export function Timeline({ person }: { person: Person }) {
  const title = useId();
  const { entries, hasMore, start, read } = useTimeline(person);
  const names = useMemo(() => namesOf(person), [person]);
  const readOlder = () => void read.fetchNextPage();
  return (
    <section className="card" aria-labelledby={title}>
      <h3 id={title}>
        {w.title} <small>{entries.length}</small>
      </h3>
      <ol className="chronicle">
        {entries.map((entry, i) => (
          <TimelineEntry
            key={entry.id}
            entry={entry}
            names={names}
            year={yearOf(entries[i - 1]) === yearOf(entry) ? undefined : yearOf(entry)}
          />
        ))}
      </ol>
      {read.isLoadingError && <Trouble fault={read.error} again={readOlder} />}
      {hasMore && <p className="quiet">{w.newest(entries.length)}</p>}
      {hasMore && (
        <div className="older">
          <button type="button" onClick={readOlder} disabled={read.isFetching}>
            {w.older}
          </button>{' '}
          <AsGraphQL document={TimelineDocument} variables={{ id: person.id, after: start }} />
        </div>
      )}
    </section>
  );
}
