import { RegistrationCodesDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { CodeButton } from '../../../parts/codes/CodeButton';
import { Tools } from '../../../parts/Head';
import { useTabAddress } from '../useTabAddress';
import { CodeFilters } from './CodeFilters';
import { CodeTable } from './CodeTable';
import { Contact } from './Contact';
import { codeFilter } from './codeFilter';
import { useCodes } from './useCodes';
import { w } from './words';

/** The codes that the branch gave out, and what became of them. */
export function Codes() {
  const { query } = useTabAddress('codes');
  const filter = codeFilter(query);
  const codes = useCodes(filter);
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={RegistrationCodesDocument} variables={{ filter, after: null }} />
        <CodeButton />
      </Tools>
      <p className="quiet about">{w.about}</p>
      <CodeFilters codes={codes} />
      <CodeTable codes={codes} />
      <Contact />
    </section>
  );
}
