import { showAsGraphQL } from '../shell/wanted';
import { w } from './words';

/** Each thing a screen asks is one click from its GraphQL. */
export function AsGraphQL({ document, variables }: { document: { toString(): string }; variables: unknown }) {
  return (
    <button type="button" className="plain" onClick={() => showAsGraphQL(document, variables)}>
      {w.asGraphQL}
    </button>
  );
}
