import { ActForm } from '../../../parts/form/ActForm';
import { titleOf } from '../../../parts/form/titles';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { ChangeOrganization } from './changing/ChangeOrganization';
import type { Organization } from './organization';
import { w } from './words';

interface Given {
  organization: Organization;
}

/** What may be done to an organization, each act a form to unfold; begun anew when its record has changed. */
export function OrganizationActs({ organization }: Given) {
  const may = useMay();
  return (
    <>
      {may('updateOrganization') && <Update organization={organization} />}
      <ChangeOrganization key={`${organization.id} ${organization.version}`} organization={organization} />
      {may('adoptRuleSet') && <Adoption organization={organization} />}
      {may('setCommitteeSettings') && <Setting organization={organization} />}
    </>
  );
}

const Update = ({ organization }: Given) => (
  <details>
    <summary>{w.sheet.edit}</summary>
    <ActForm
      key={organization.version}
      act={act('updateOrganization')}
      fixed={{ id: organization.id, version: organization.version }}
      initial={{ ...organization }}
    />
  </details>
);

const Adoption = ({ organization }: Given) => (
  <details>
    <summary>{titleOf(act('adoptRuleSet'))}</summary>
    <p className="quiet">{w.sheet.adopting}</p>
    <ActForm
      act={act('adoptRuleSet')}
      fixed={{ organizationId: organization.id, version: organization.version }}
    />
  </details>
);

const Setting = ({ organization }: Given) => (
  <details>
    <summary>{titleOf(act('setCommitteeSettings'))}</summary>
    <p className="quiet">{w.sheet.neverLooser}</p>
    <ActForm
      key={organization.version}
      act={act('setCommitteeSettings')}
      fixed={{ organizationId: organization.id, version: organization.version }}
      initial={{ settings: organization.settings ?? undefined }}
    />
  </details>
);
