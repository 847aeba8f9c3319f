import './person.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PersonDocument, RecordsDocument } from '../../gql/graphql';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { ask } from '../../shell/api';
import { type Place, usePlace } from '../../shell/place';
import '../../parts/record.css';
import { Acts } from './acts/Acts';
import { PersonHead } from './head/PersonHead';
import { ReadRecord } from './records/ReadRecord';
import { Records } from './records/Records';
import { rowsOf } from './records/rowsOf';
import { Road } from './road/Road';
import { Signatures } from './Signatures';
import { Timeline } from './timeline/Timeline';
import { w } from './words';

function usePerson(id: string) {
  const read = useQuery({ queryKey: ['person', id], queryFn: () => ask(PersonDocument, { id }) });
  const records = useQuery({
    queryKey: ['records', id],
    queryFn: () => ask(RecordsDocument, { id }),
    refetchOnWindowFocus: false,
  });
  return { read, records };
}

const firstField = () =>
  document.querySelector<HTMLElement>('#acts form.act :is(input:not([type=hidden]), select, textarea)');

/** The page is called as the person whose it is, as long as it is shown. */
function useNamed(name?: string) {
  useEffect(() => {
    if (!name) return;
    const before = document.title;
    document.title = `${name} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [name]);
}

/** A form, or what is on file, that the address asks for is brought into sight, once there is all that it stands on, and anew for another record. */
function usePlaceInSight({ do: operation, act, record, at }: Place['query'], isReady: boolean) {
  const asked = operation ?? act;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another form, though the act is the same
  useEffect(() => {
    if (!isReady) return;
    if (asked) {
      document.getElementById('acts')?.scrollIntoView({ block: 'start' });
      // A telephone would cover half of the form with its keys.
      if (innerWidth > 760) firstField()?.focus({ preventScroll: true });
    } else if (at) document.getElementById('on-file')?.scrollIntoView({ block: 'start' });
  }, [asked, at, record, isReady]);
}

/** One person's file: where they stand, what runs, the road, every operation as a form, what is on file, and what was done. */
export function Person() {
  const { id, query } = usePlace();
  const { read, records } = usePerson(id);
  useNamed(read.data?.candidate?.name);
  usePlaceInSight(query, !!read.data?.candidate && !!records.data);
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const person = read.data.candidate;
  if (!person) return <Empty>{w.nobody}</Empty>;
  const onFile = rowsOf(records.data);
  return (
    <div className="dossier">
      <PersonHead person={person} onFile={onFile} />
      <Road person={person} picked={query.do} />
      <Acts person={person} onFile={onFile} />
      {records.isLoadingError ? (
        <Trouble fault={records.error} again={() => void records.refetch()} />
      ) : (
        <Records id={id} onFile={onFile} />
      )}
      <ReadRecord id={id} onFile={onFile} />
      <Timeline person={person} />
      <Signatures name={person.name} />
    </div>
  );
}
