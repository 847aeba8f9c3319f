/** Types for the documents of src/, out of the schema that the product was released with. */
export default {
  schema: process.env.JISHI_SCHEMA ?? '../../src/graph/schema/schema.graphql',
  documents: 'src/documents.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        strictScalars: true,
        // A Decimal is text: no float keeps it.
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', JSON: 'unknown' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
};
