import { acts } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { ActForm } from '../../../parts/form/ActForm';
import { titleOf } from '../../../parts/form/titles';
import { useMay, useMe } from '../../../shell/may';
import type { SectionProps } from './submission';

const act = acts.find(({ name }) => name === 'deliberateApproval');

/** A general branch on the way gives its opinion here, once. */
export function Deliberate({ submission: { id, version, status, deliberations } }: SectionProps) {
  const may = useMay();
  const own = useMe()?.organization?.id;
  const client = useQueryClient();
  const isHeard = deliberations.some(({ organizationId }) => organizationId === own);
  if (!act || !may(act.name) || status !== 'SUBMITTED' || isHeard) return null;
  const done = () => {
    for (const stale of ['approval', 'inbox', 'today']) void client.invalidateQueries({ queryKey: [stale] });
  };
  return (
    <section>
      <h3>{titleOf(act)}</h3>
      <ActForm key={id} act={act} fixed={{ id, version }} done={done} />
    </section>
  );
}
