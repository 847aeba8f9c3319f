import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PhoneDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { w } from './words';

/** Shown when it is asked for: a look at it in clear is an act, and the trail should say who wanted it, not who opened a file. */
export function Phone({ id }: { id: string }) {
  const [wanted, setWanted] = useState(false);
  const read = useQuery({
    queryKey: ['phone', id],
    queryFn: () => ask(PhoneDocument, { id }),
    enabled: wanted,
    staleTime: Infinity,
  });
  if (read.isLoadingError)
    return (
      <span role="alert" className="problem">
        {read.error.message}
      </span>
    );
  if (read.data) return read.data.candidate?.phone || '—';
  return (
    <button type="button" className="bare" onClick={() => setWanted(true)} title={w.phone.trail}>
      {w.phone.show}
    </button>
  );
}
