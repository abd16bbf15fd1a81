import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases, type TestDatabase } from '../testing/databases.js'
import { boundQuery } from './bound-query.js'
import { keep, transact } from './transaction.js'

describe.each(await availableDatabases())('a constant statement on $name', (available) => {
  let store: TestDatabase
  beforeAll(async () => {
    store = await available.create()
    await store.database.fork().execute('create table grown (n integer primary key, word text)')
  })
  afterAll(async () => {
    await store.database.close()
    await store.drop()
  })

  it('outlives a column that another process adds', async () => {
    const insert = 'insert into grown (n, word) values (:n, :word) returning n, word'
    const select = 'select n, word from grown where n = :n'
    const rounds = await transact(store.database, async (tx) => {
      const before = [await boundQuery(tx, insert, { n: 1, word: 'a' }), await boundQuery(tx, select, { n: 1 })]
      await tx.execute('alter table grown add column more text')
      return keep([...before, await boundQuery(tx, insert, { n: 2, word: 'a' }), await boundQuery(tx, select, { n: 1 })])
    })
    expect(rounds).toEqual([[{ n: 1, word: 'a' }], [{ n: 1, word: 'a' }], [{ n: 2, word: 'a' }], [{ n: 1, word: 'a' }]])
  })

  it('tells apart what looks alike', async () => {
    const em = store.database.fork()
    const asked = [2, 1, 3].map((n) => boundQuery(em, 'select n from grown where n = :n', { n }))
    expect((await Promise.all(asked)).flat()).toEqual([{ n: 2 }, { n: 1 }])
  })
})
