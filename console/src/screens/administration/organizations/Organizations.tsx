import { OrganizationsDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { ActForm } from '../../../parts/form/ActForm';
import { Tools } from '../../../parts/Head';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { useTabAddress } from '../useTabAddress';
import { OrganizationFilters } from './OrganizationFilters';
import { OrganizationSheet } from './OrganizationSheet';
import { OrganizationTree } from './OrganizationTree';
import { organizationFilter } from './organizationFilter';
import { useOrganizations } from './useOrganizations';
import { w } from './words';

/** The tree of organizations, and beside it the sheet of the one chosen. */
export function Organizations() {
  const { query } = useTabAddress('organizations');
  const may = useMay();
  const filter = organizationFilter(query);
  const read = useOrganizations(filter);
  const organizations = read.data?.organizations ?? [];
  const chosen = organizations.find(({ id }) => id === query.org);
  return (
    <div className={chosen ? 'halves' : ''}>
      <section className="card">
        <Tools>
          <AsGraphQL document={OrganizationsDocument} variables={{ filter, after: null }} />
        </Tools>
        <OrganizationFilters many={organizations.length} more={read.data?.more ?? false} />
        {may('createOrganization') && <NewOrganization superior={chosen?.id} />}
        <Found read={read} />
      </section>
      {chosen && <OrganizationSheet key={chosen.id} organization={chosen} />}
    </div>
  );
}

function Found({ read }: { read: ReturnType<typeof useOrganizations> }) {
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  if (!read.data.organizations.length) return <Empty>{w.tree.none}</Empty>;
  return <OrganizationTree organizations={read.data.organizations} />;
}

const NewOrganization = ({ superior }: { superior: string | undefined }) => (
  <details>
    <summary>{w.tree.newOrganization}</summary>
    <ActForm
      key={superior}
      act={act('createOrganization')}
      fixed={superior ? { superiorId: superior } : {}}
    />
  </details>
);
