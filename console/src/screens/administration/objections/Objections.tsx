import { type ObjectionStatus, ObjectionsReceivedDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { PagedLines } from '../../../parts/answers/PagedLines';
import { StateFilter } from '../../../parts/answers/StateFilter';
import { Tools } from '../../../parts/Head';
import { useObjections, WAITING } from '../../../parts/objections/useObjections';
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
      <StateFilter
        of="ObjectionStatus"
        value={query.status ?? ''}
        change={(asked) => change({ status: asked })}
        label={w.state}
        first={w.waiting}
        every={w.every}
        count={total === undefined ? '' : w.count(total)}
      />
      <PagedLines
        read={objections}
        none={status === WAITING ? w.none : w.noneSuch}
        more={w.more}
        line={(one) => <ObjectionLine key={one.id} objection={one} />}
      />
    </section>
  );
}
