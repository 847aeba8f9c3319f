import type { CodegenConfig } from '@graphql-codegen/cli';
import { asAsked } from './asAsked.ts';

const client = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string' },
  },
};

const config: CodegenConfig = {
  schema: asAsked('../src/graph/schema/schema.graphql'),
  generates: {
    './src/gql/': { ...client, documents: 'src/**/*.graphql' },
    // The person's pages are a bundle of their own, and take what they ask and nothing else.
    './src/gql/person/': { ...client, documents: 'person/**/*.graphql' },
  },
};
export default config;
