import { getMigrations } from 'better-auth/db/migration'
import { describe, expect, it } from 'vitest'
import { availableDatabases } from '../../testing/databases.js'
import { createStaffAuth } from './staff-auth.js'

describe.each(await availableDatabases())('the tables of staff on $name', (available) => {
  it('are those that the installed better-auth fills', async () => {
    const { database, drop } = await available.create()
    const auth = createStaffAuth({ database, secret: 's'.repeat(32), siteUrl: 'http://site.test', log: { error: () => {} } })
    const { toBeCreated, toBeAdded } = await getMigrations(auth.options)
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
    await database.close()
    await drop()
  })
})
