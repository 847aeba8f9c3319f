import { type CorrectionStatus, CorrectionsDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { PagedLines } from '../../../parts/answers/PagedLines';
import { StateFilter } from '../../../parts/answers/StateFilter';
import { useCorrections } from '../../../parts/corrections/useCorrections';
import { Tools } from '../../../parts/Head';
import { useTabAddress } from '../useTabAddress';
import { CorrectionLine } from './CorrectionLine';
import { w } from './words';
import '../lines.css';

/** What persons ask to have put right, and the answer to it; what waits is shown first. */
export function Corrections() {
  const { query, change } = useTabAddress('corrections');
  const status = query.status === 'all' ? undefined : ((query.status || 'OPEN') as CorrectionStatus);
  const corrections = useCorrections(status);
  const total = corrections.data?.pages[0]?.totalCount;
  return (
    <section className="card">
      <Tools>
        <AsGraphQL
          document={CorrectionsDocument}
          variables={{ filter: status ? { status: [status] } : {}, after: null }}
        />
      </Tools>
      <p className="quiet about">{w.about}</p>
      <StateFilter
        of="CorrectionStatus"
        value={status ?? 'all'}
        change={(asked) => change({ status: asked })}
        label={w.state}
        every={w.every}
        count={total === undefined ? '' : w.count(total)}
      />
      <PagedLines
        read={corrections}
        none={status === 'OPEN' ? w.none : w.noneSuch}
        more={w.more}
        line={(one) => <CorrectionLine key={one.id} correction={one} />}
      />
    </section>
  );
}
