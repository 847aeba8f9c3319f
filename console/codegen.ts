import type { CodegenConfig } from '@graphql-codegen/cli';
import { asAsked } from './asAsked.ts';

const config: CodegenConfig = {
  schema: asAsked('../src/graph/schema/schema.graphql'),
  documents: 'src/**/*.graphql',
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
      },
    },
  },
};
export default config;
