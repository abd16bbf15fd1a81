import type { CodegenConfig } from '@graphql-codegen/cli'

/** Documents are strings: the site sends them as they stand, so it needs no GraphQL printer. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/**/*.graphql',
  generates: {
    'src/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        dedupeFragments: true,
        enumType: 'string-literal',
        useTypeImports: true,
        arrayInputCoercion: false,
        skipTypename: false,
        nonOptionalTypename: false,
        defaultScalarType: 'unknown',
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      },
    },
  },
}
export default config
