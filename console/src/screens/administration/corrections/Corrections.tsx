import { enums } from 'virtual:schema';
import { type CorrectionStatus, CorrectionsDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { type Corrections as Read, useCorrections } from '../../../parts/corrections/useCorrections';
import { Tools } from '../../../parts/Head';
import { MoreButton } from '../../../parts/people/MoreButton';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { word } from '../../../shell/word';
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
      <div className="filters">
        <select
          value={status ?? 'all'}
          onChange={(e) => change({ status: e.target.value })}
          aria-label={w.state}
        >
          {Object.keys(enums.CorrectionStatus ?? {}).map((each) => (
            <option key={each} value={each}>
              {word('CorrectionStatus', each)}
            </option>
          ))}
          <option value="all">{w.every}</option>
        </select>
        <span className="quiet" role="status">
          {total !== undefined && w.count(total)}
        </span>
      </div>
      <Lines corrections={corrections} none={status === 'OPEN' ? w.none : w.noneSuch} />
    </section>
  );
}

function Lines({ corrections, none }: { corrections: Read; none: string }) {
  if (corrections.isPending) return <Waiting />;
  if (corrections.isLoadingError)
    return <Trouble fault={corrections.error} again={() => void corrections.refetch()} />;
  const found = corrections.data.pages.flatMap((page) => page?.nodes ?? []);
  if (!found.length) return <Empty>{none}</Empty>;
  return (
    <>
      <ul className="corrections">
        {found.map((one) => (
          <CorrectionLine key={one.id} correction={one} />
        ))}
      </ul>
      <MoreButton pages={corrections}>{w.more}</MoreButton>
    </>
  );
}
