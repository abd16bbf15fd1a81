import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { availableDatabases, type TestDatabase } from '../testing/databases.js'
import { boundQuery } from './bound-query.js'
import { keep, transact, undo } from './transaction.js'

describe.each(await availableDatabases())('a transaction on $name', (available) => {
  let store: TestDatabase
  beforeAll(async () => {
    store = await available.create()
    await store.database.fork().execute('create table tried (n integer primary key, word text)')
  })
  afterAll(async () => {
    await store.database.close()
    await store.drop()
  })
  const insert = 'insert into tried (n, word) values (:n, :word)'
  const count = async (n: number): Promise<number> =>
    (await boundQuery(store.database.fork(), 'select n from tried where n = :n', { n })).length

  it('keeps what it is told to keep, and nothing else', async () => {
    expect(await transact(store.database, async (tx) => keep(await boundQuery(tx, insert, { n: 1, word: 'a' })))).toEqual([])
    expect(await transact(store.database, async (tx) => undo(await boundQuery(tx, insert, { n: 2, word: 'b' })))).toEqual([])
    expect([await count(1), await count(2)]).toEqual([1, 0])
  })

  it('leaves nothing and is not in the way after a failure', async () => {
    const failing = transact(store.database, async (tx) => {
      await boundQuery(tx, insert, { n: 3, word: 'c' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const broken = transact(store.database, async (tx) => keep(await boundQuery(tx, insert, { n: 1, word: 'twice' })))
    await expect(broken).rejects.toThrow()
    await transact(store.database, async (tx) => keep(await boundQuery(tx, insert, { n: 4, word: null })))
    expect([await count(3), await count(4)]).toEqual([0, 1])
  })

  it('binds values: what looks like SQL or like a name stays text', async () => {
    const word = `'; drop table tried; -- :n ? $1`
    await transact(store.database, async (tx) => keep(await boundQuery(tx, insert, { n: 5, word })))
    expect(await boundQuery(store.database.fork(), 'select word from tried where n = :n', { n: 5 })).toEqual([{ word }])
  })
})
