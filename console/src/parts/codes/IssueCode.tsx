import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { CodeToRegisterDocument, ToRegisterDocument, type ToRegisterQuery } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { minuteOf } from '../../shell/days';
import { address } from '../../shell/place';
import { Trouble, Waiting } from '../states';
import type { Registration } from './codes';
import { w } from './words';

type Person = ToRegisterQuery['candidates']['nodes'][number];

function stateOf({ registrationTokens }: Person) {
  const [newest] = registrationTokens.nodes;
  if (!newest) return w.issue.none;
  if (newest.status === 'OPEN') return w.issue.open(minuteOf(newest.expiresAt));
  return w.issue.states[newest.status];
}

/** Whom the code is for: those who have not registered, found by name. */
export function IssueCode({
  made,
  close,
}: {
  made: (code: Registration, name: string) => void;
  close: () => void;
}) {
  const [name, setName] = useState('');
  const [validDays, setValidDays] = useState(7);
  const { fault, busy, issue } = useIssuing(validDays, made);
  return (
    <>
      <p className="quiet">{w.issue.about}</p>
      <div className="issue">
        <label>
          {w.issue.search}
          <input type="search" value={name} onChange={(e) => setName(e.target.value)} />
        </label>
        <label>
          {w.issue.days}
          <input
            type="number"
            min={1}
            max={30}
            value={validDays}
            onChange={(e) => setValidDays(e.target.valueAsNumber)}
          />
        </label>
      </div>
      <WhoWaits name={useDeferredValue(name.trim())} busy={busy} issue={issue} />
      <p role="alert">{fault && <span className="problem">{fault}</span>}</p>
      <div className="actions">
        <a href={address('people', '', { act: 'createCandidate' })} onClick={close}>
          {w.issue.newPerson}
        </a>
        <a href={address('admin', 'codes')} onClick={close}>
          {w.issue.all}
        </a>
        <span className="grow" />
        <button type="button" onClick={close}>
          {w.close}
        </button>
      </div>
    </>
  );
}

function useIssuing(validDays: number, made: (code: Registration, name: string) => void) {
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState('');
  const queries = useQueryClient();
  async function issue(person: Person) {
    setBusy(person.id);
    setFault('');
    try {
      const input = { candidateId: person.id, validDays, idempotencyKey: crypto.randomUUID() };
      const told = (await ask(CodeToRegisterDocument, { input })).reissueRegistrationToken;
      void queries.invalidateQueries({ queryKey: ['registration-codes'] });
      void queries.invalidateQueries({ queryKey: ['to-register'] });
      if (told?.registration) made(told.registration, person.name);
      else setFault(told?.errors.map(({ message }) => message).join(' ') ?? '');
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setBusy('');
    }
  }
  return { fault, busy, issue };
}

function WhoWaits({
  name,
  busy,
  issue,
}: {
  name: string;
  busy: string;
  issue: (person: Person) => Promise<void>;
}) {
  const read = useQuery({
    queryKey: ['to-register', name],
    queryFn: () =>
      ask(ToRegisterDocument, {
        filter: { status: ['ACTIVE'], subStatus: ['INVITED'], ...(name && { name }) },
      }),
    placeholderData: (before) => before,
  });
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const { nodes, totalCount } = read.data.candidates;
  const more = totalCount - nodes.length;
  return (
    <>
      <ul className="to-register">
        {nodes.map((person) => (
          <li key={person.id}>
            <b>{person.name}</b>
            <span className="quiet">{stateOf(person)}</span>
            <button
              type="button"
              disabled={!!busy}
              aria-label={w.issue.showOf(person.name)}
              onClick={() => void issue(person)}
            >
              {w.issue.show}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="quiet">
        {!nodes.length && (name ? w.issue.nobodyCalled(name) : w.issue.nobody)}
        {more > 0 && w.issue.more(more)}
      </p>
    </>
  );
}
