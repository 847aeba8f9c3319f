import { RosterDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { rosterOf } from '../../../parts/roster';
import { address } from '../../../shell/place';
import { OrganizationActs } from './OrganizationActs';
import { OrganizationFacts } from './OrganizationFacts';
import { OwnSettings } from './OwnSettings';
import type { Organization } from './organization';
import { Roster } from './Roster';
import { w } from './words';

/** All of one organization: what it is, the rules it follows, and its members. */
export function OrganizationSheet({ organization }: { organization: Organization }) {
  return (
    <section className="card">
      <div className="filters">
        <h2 className="grow">{organization.name}</h2>
        <AsGraphQL document={RosterDocument} variables={rosterOf(organization.id)} />
      </div>
      <Ways organization={organization.id} />
      <OrganizationFacts organization={organization} />
      <OwnSettings organization={organization} />
      <OrganizationActs organization={organization} />
      <Roster organization={organization} />
    </section>
  );
}

/** To the screens narrowed to it. */
const Ways = ({ organization }: { organization: string }) => (
  <p>
    <a href={address('admin', 'organizations', { superior: organization })}>{w.sheet.subordinates}</a> ·{' '}
    <a href={address('people', '', { organization })}>{w.sheet.people}</a> ·{' '}
    <a href={address('statistics', '', { organization })}>{w.sheet.statistics}</a> ·{' '}
    <a href={address('admin', 'audit', { organization })}>{w.sheet.audit}</a>
  </p>
);
