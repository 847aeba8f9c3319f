import { bearer, endpoint } from '../session.js';

/** A frontend's own types, from the schema as the server tells it; every scalar of ours has a type of theirs. */
export default {
  schema: { [endpoint]: { headers: await bearer() } },
  documents: 'documents.graphql',
  emitLegacyCommonJSImports: false,
  config: {
    strictScalars: true,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
    enumsAsTypes: true,
    useTypeImports: true,
  },
  generates: {
    'typed/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string' },
    },
    'typed/schema.ts': { plugins: ['typescript'] },
    'typed/operations.ts': { plugins: ['typescript-operations'] },
  },
};
