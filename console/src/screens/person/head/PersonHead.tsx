import { PersonDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { Tools } from '../../../parts/Head';
import { Prints } from '../../../parts/prints/Prints';
import { repliesTo } from '../../../parts/prints/prints';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import type { OnFile, Person } from '../types';
import { CameBack } from './CameBack';
import { Clocks } from './Clocks';
import { Facts } from './Facts';
import { Findings } from './Findings';
import { NameAndStage } from './NameAndStage';
import { w } from './words';

/** Who it is, where they stand, what is amiss and what runs. */
export function PersonHead({ person, onFile }: { person: Person; onFile: OnFile[] }) {
  return (
    <section className="card head">
      <Tools>
        <a href={address('people')}>{w.people}</a>
        <a href={address('regulation', '', { person: person.id })}>{w.judge}</a>
        <Prints
          type="Candidate"
          id={person.id}
          page
          replies={repliesTo(person.approvals.nodes, ({ kind }) => word('ApprovalKind', kind))}
        />
        <AsGraphQL document={PersonDocument} variables={{ id: person.id }} />
      </Tools>
      <NameAndStage person={person} />
      <CameBack person={person} />
      <Findings person={person} />
      <Clocks person={person} onFile={onFile} />
      <Facts person={person} />
    </section>
  );
}
