import { acts } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { ActForm } from '../../parts/form/ActForm';
import { usePlace } from '../../shell/place';
import { w } from './words';

/** The yearly analysis of the activists (Art. 11): about nobody in particular, so its form is here. */
export function Analysis() {
  const act = acts.find(({ name }) => name === 'recordStep');
  const client = useQueryClient();
  if (usePlace((p) => p.query.act) !== 'analyse' || !act) return null;
  return (
    <section className="card" aria-label={w.bands.analyse}>
      <h3>{w.bands.analyse}</h3>
      <ActForm
        act={act}
        fixed={{ stepKind: 'POOL_ANALYSED' }}
        without={['candidateId', 'version', 'month']}
        done={() => void client.invalidateQueries({ queryKey: ['today'] })}
      />
    </section>
  );
}
