import { NewToken } from './NewToken';
import { TokenTable } from './TokenTable';
import { w } from './words';

/** Tokens for programs, within what the own role may do. */
export const Tokens = () => (
  <section className="card">
    <h2>{w.title}</h2>
    <p className="quiet">{w.about}</p>
    <TokenTable />
    <details>
      <summary>{w.newToken}</summary>
      <NewToken />
    </details>
  </section>
);
