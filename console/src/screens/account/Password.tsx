import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PasswordForm } from '../../parts/PasswordForm';
import { w } from './words';

/** Another password for the own account; who is signed in elsewhere by the old one is signed out. */
export function Password({ login }: { login: string }) {
  const queries = useQueryClient();
  // A new form for each: what was typed into the last one is gone.
  const [times, setTimes] = useState(0);
  function done() {
    setTimes(times + 1);
    void queries.invalidateQueries({ queryKey: ['own-sign-in'] });
  }
  return (
    <section className="card" aria-label={w.password.title}>
      <h2>{w.password.title}</h2>
      <p className="quiet">{w.password.about}</p>
      <PasswordForm key={times} login={login} present={w.password.present} done={done} />
      <p role="status" className="good">
        {times > 0 && w.password.done}
      </p>
    </section>
  );
}
