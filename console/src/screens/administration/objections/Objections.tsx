import { enums } from 'virtual:schema';
import { type ObjectionStatus, ObjectionsReceivedDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { Tools } from '../../../parts/Head';
import { type Read, useObjections, WAITING } from '../../../parts/objections/useObjections';
import { MoreButton } from '../../../parts/people/MoreButton';
import { Empty, Trouble, Waiting } from '../../../parts/states';
import { word } from '../../../shell/word';
import { useTabAddress } from '../useTabAddress';
import { ObjectionLine } from './ObjectionLine';
import { w } from './words';
import '../lines.css';

function statusOf(asked = ''): ObjectionStatus[] | undefined {
  if (asked === 'all') return undefined;
  return asked ? [asked as ObjectionStatus] : WAITING;
}

/** What was sent in against public notices, and what comes of it; what waits is shown first. */
export function Objections() {
  const { query, change } = useTabAddress('objections');
  const status = statusOf(query.status);
  const objections = useObjections(status);
  const total = objections.data?.pages[0]?.totalCount;
  return (
    <section className="card">
      <Tools>
        <AsGraphQL
          document={ObjectionsReceivedDocument}
          variables={{ filter: status ? { status } : {}, after: null }}
        />
      </Tools>
      <p className="quiet about">{w.about}</p>
      <div className="filters">
        <select
          value={query.status ?? ''}
          onChange={(e) => change({ status: e.target.value })}
          aria-label={w.state}
        >
          <option value="">{w.waiting}</option>
          {Object.keys(enums.ObjectionStatus ?? {}).map((each) => (
            <option key={each} value={each}>
              {word('ObjectionStatus', each)}
            </option>
          ))}
          <option value="all">{w.every}</option>
        </select>
        <span className="quiet" role="status">
          {total !== undefined && w.count(total)}
        </span>
      </div>
      <Lines objections={objections} none={status === WAITING ? w.none : w.noneSuch} />
    </section>
  );
}

function Lines({ objections, none }: { objections: Read; none: string }) {
  if (objections.isPending) return <Waiting />;
  if (objections.isLoadingError)
    return <Trouble fault={objections.error} again={() => void objections.refetch()} />;
  const found = objections.data.pages.flatMap((page) => page?.nodes ?? []);
  if (!found.length) return <Empty>{none}</Empty>;
  return (
    <>
      <ul className="corrections">
        {found.map((one) => (
          <ObjectionLine key={one.id} objection={one} />
        ))}
      </ul>
      <MoreButton pages={objections}>{w.more}</MoreButton>
    </>
  );
}
