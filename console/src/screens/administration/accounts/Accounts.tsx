import { AccountsDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { ActForm } from '../../../parts/form/ActForm';
import { Tools } from '../../../parts/Head';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { useTabAddress } from '../useTabAddress';
import { AccountFilters } from './AccountFilters';
import { AccountTable } from './AccountTable';
import { accountFilter } from './accountFilter';
import { w } from './words';

const WAYS = [
  { slug: '1', name: 'inviteAccount', title: w.invite, about: w.inviting },
  { slug: 'password', name: 'createAccount', title: w.newAccount, about: w.withPassword },
  { slug: 'own', name: 'setPassword', title: w.myPassword, about: '' },
];

export function Accounts() {
  const { query } = useTabAddress('accounts');
  const filter = accountFilter(query);
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={AccountsDocument} variables={{ filter, after: null }} />
      </Tools>
      <Ways />
      <AccountFilters />
      <AccountTable filter={filter} />
    </section>
  );
}

/** How an account comes about, and the own password: each a button with its form beneath it. */
function Ways() {
  const may = useMay();
  const { query, change } = useTabAddress('accounts');
  const chosen = WAYS.find(({ slug, name }) => slug === query.invite && may(name));
  return (
    <div className="ways">
      {!WAYS.some(({ name }) => may(name)) && <p className="quiet">{w.whoInvites}</p>}
      {WAYS.filter(({ name }) => may(name)).map(({ slug, title }) => (
        <button
          key={slug}
          type="button"
          className="step"
          aria-pressed={slug === query.invite}
          aria-expanded={slug === query.invite}
          onClick={() => change({ invite: slug === query.invite ? '' : slug })}
        >
          {title}
        </button>
      ))}
      {chosen && (
        <div className="here">
          {chosen.about && <p className="quiet">{chosen.about}</p>}
          <ActForm key={chosen.name} act={act(chosen.name)} fixed={{}} />
        </div>
      )}
    </div>
  );
}
