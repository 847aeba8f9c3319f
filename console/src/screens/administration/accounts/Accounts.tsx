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

export function Accounts() {
  const { query } = useTabAddress('accounts');
  const may = useMay();
  const filter = accountFilter(query);
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={AccountsDocument} variables={{ filter, after: null }} />
      </Tools>
      <AccountFilters />
      <AccountTable filter={filter} />
      {may('createAccount') && (
        <details>
          <summary>{w.newAccount}</summary>
          <ActForm act={act('createAccount')} fixed={{}} />
        </details>
      )}
      <details>
        <summary>{w.myPassword}</summary>
        <ActForm act={act('setPassword')} fixed={{}} />
      </details>
    </section>
  );
}
