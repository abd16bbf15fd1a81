import type { CodegenConfig } from '@graphql-codegen/cli'

/** Documents are strings: the site sends them as they stand, so it needs no GraphQL printer. */
const plain = {
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
}

const config: CodegenConfig = {
  generates: {
    'src/generated/operations.ts': { schema: 'schema.graphql', documents: 'operations/**/*.graphql', ...plain },
    'src/generated/desk-operations.ts': { schema: 'desk.graphql', documents: 'desk-operations/**/*.graphql', ...plain },
  },
}
export default config
