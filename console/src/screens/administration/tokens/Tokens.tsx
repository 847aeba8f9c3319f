import { AccessTokensDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { ActForm } from '../../../parts/form/ActForm';
import { Tools } from '../../../parts/Head';
import { act } from '../act';
import { TokenTable } from './TokenTable';
import { w } from './words';

export function Tokens() {
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={AccessTokensDocument} variables={{}} />
      </Tools>
      <div className="filters">
        <span className="quiet">{w.about}</span>
      </div>
      <TokenTable />
      <details>
        <summary>{w.newToken}</summary>
        <ActForm act={act('createAccessToken')} fixed={{}} />
      </details>
    </section>
  );
}
