import '../lines.css';
import './templates.css';
import { PrintTemplatesDocument } from '../../../gql/graphql';
import { AsGraphQL } from '../../../parts/AsGraphQL';
import { Tools } from '../../../parts/Head';
import { Trouble, Waiting } from '../../../parts/states';
import { TemplateLine } from './TemplateLine';
import { useTemplates } from './useTemplates';
import { w } from './words';

/** By what prints are edited here: a committee's own templates. */
export function Templates() {
  const read = useTemplates();
  return (
    <section className="card">
      <Tools>
        <AsGraphQL document={PrintTemplatesDocument} variables={{}} />
      </Tools>
      <p className="quiet about">{w.about}</p>
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {read.data && (
        <ul className="corrections templates">
          {read.data.map((one) => (
            <TemplateLine key={one.kind} template={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
