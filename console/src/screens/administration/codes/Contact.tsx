import { useQuery } from '@tanstack/react-query';
import { BranchContactDocument } from '../../../gql/graphql';
import { ActForm } from '../../../parts/form/ActForm';
import { ask } from '../../../shell/api';
import { useMay, useMe } from '../../../shell/may';
import { act } from '../act';
import { w } from './words';

/** Whom those who are invited may ask: told on the card, changed by the branch. */
export function Contact() {
  const may = useMay();
  const id = useMe()?.organization?.id;
  const mayChange = may('setBranchContact') && !!id;
  const { data } = useQuery({
    queryKey: ['branch-contact', id],
    queryFn: () => ask(BranchContactDocument, { id: id! }),
    enabled: mayChange,
  });
  const branch = data?.organization;
  if (!mayChange || !branch) return null;
  return (
    <details>
      <summary>
        {w.contact}
        {branch.contactName && ` · ${branch.contactName} ${branch.contactPhone}`}
      </summary>
      <p className="quiet">{w.contactAbout}</p>
      <ActForm
        key={branch.version}
        act={act('setBranchContact')}
        fixed={{ version: branch.version }}
        initial={{ name: branch.contactName, phone: branch.contactPhone }}
      />
    </details>
  );
}
