import { t } from '../shell/language';
import { showAsGraphQL } from '../shell/wanted';

/** Each thing a screen asks is one click from its GraphQL. */
export function AsGraphQL({ document, variables }: { document: { toString(): string }; variables: unknown }) {
  return (
    <button className="plain" onClick={() => showAsGraphQL(document, variables)}>
      {t('看 GraphQL', 'Show as GraphQL')}
    </button>
  );
}
