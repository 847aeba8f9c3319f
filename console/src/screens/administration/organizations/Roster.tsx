import { ActForm } from '../../../parts/form/ActForm';
import { type Member, useRoster } from '../../../parts/roster';
import { Trouble } from '../../../parts/states';
import { saveTable } from '../../../parts/tables';
import { today } from '../../../shell/days';
import { useMay } from '../../../shell/may';
import { act } from '../act';
import { useTabAddress } from '../useTabAddress';
import type { Organization } from './organization';
import { RosterTable } from './RosterTable';
import { rosterRows } from './rosterRows';
import { w } from './words';

/** The members of an organization: who they are, who has a vote today, and their forms. */
export function Roster({ organization }: { organization: Organization }) {
  const { query } = useTabAddress('organizations');
  const may = useMay();
  const roster = useRoster(organization.id);
  const members = roster.data?.members.nodes ?? [];
  const edited = members.find(({ id }) => id === query.member);
  return (
    <>
      <div className="filters">
        <h3 className="grow">
          {w.roster.title}{' '}
          <small>
            {members.length}
            {roster.data?.members.pageInfo.hasNextPage && '+'}
          </small>
        </h3>
        {!!members.length && (
          <button
            type="button"
            onClick={() => saveTable(w.roster.file(organization.name), rosterRows(members, today()))}
          >
            {w.roster.export}
          </button>
        )}
      </div>
      {may('createMember') && (
        <details>
          <summary>{w.roster.newMember}</summary>
          <ActForm act={act('createMember')} fixed={{ organizationId: organization.id }} />
        </details>
      )}
      {edited && may('updateMember') && <MemberForm member={edited} />}
      {roster.isLoadingError ? (
        <Trouble fault={roster.error} again={() => void roster.refetch()} />
      ) : (
        <RosterTable organization={organization.id} members={members} />
      )}
    </>
  );
}

function MemberForm({ member }: { member: Member }) {
  const { change } = useTabAddress('organizations');
  return (
    <article className="chosen">
      <h4>{w.roster.editMember(member.name)}</h4>
      <ActForm
        key={`${member.id}${member.version}`}
        act={act('updateMember')}
        fixed={{ id: member.id, version: member.version }}
        initial={{ ...member }}
        done={() => change({ member: '' })}
      />
    </article>
  );
}
