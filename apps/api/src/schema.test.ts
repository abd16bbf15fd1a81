import { afterAll, beforeAll, expect, it } from 'vitest'
import { withListSizes } from './edge/index.js'
import { printSortedSchema } from './schema.js'
import { availableDatabases } from './testing/databases.js'
import { createTestServer, type TestServer } from './testing/test-server.js'

let server: TestServer
beforeAll(async () => {
  const [sqlite] = await availableDatabases()
  if (!sqlite) throw new Error('SQLite is part of the product.')
  server = await createTestServer(sqlite)
})
afterAll(() => server.dispose())

it('prints the SDL that the contract holds', async () => {
  await expect(withListSizes(printSortedSchema(server.schema), server.schema)).toMatchFileSnapshot(
    '../../../packages/contract/schema.graphql',
  )
})

it('prints the SDL of the desk', async () => {
  await expect(printSortedSchema(server.deskSchema)).toMatchFileSnapshot('../../../packages/contract/desk.graphql')
})

it.each(['schema', 'deskSchema'] as const)('says of every type and field of the %s what it means, in Chinese and in English', (which) => {
  const named = Object.values(server[which].getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const builtIn = ['Boolean', 'Float', 'ID', 'Int', 'String', 'Query', 'Mutation']
  const wordless = named.flatMap((type) => {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const silent = fields.filter((field) => !/\p{Script=Han}/u.test(field.description ?? '')).map((field) => `${type.name}.${field.name}`)
    return !type.description && !builtIn.includes(type.name) ? [type.name, ...silent] : silent
  })
  expect(wordless).toEqual([])
})
