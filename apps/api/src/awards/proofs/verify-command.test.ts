import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundleApi, runCommand } from '../../testing/api-process.js'
import { AwardOffice, NO_GAPS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'

describe.each(await availableDatabases())('npm run awards:verify on $name', (available) => {
  let office: AwardOffice
  let bundle: Bundle
  beforeAll(async () => {
    bundle = await bundleApi('verify-awards-command')
    office = await AwardOffice.open(available)
    await office.awarded([{ n: 1 }, { n: 2 }])
    const on = available.name === 'SQLite' ? '' : ' on award_steps'
    await office.sql(`drop trigger award_steps_kept${on}`)
  })
  afterAll(async () => {
    await office.dispose()
    await bundle.remove()
  })

  const verify = () => runCommand(bundle, office.server.environment)
  const count = async (table: 'award_steps' | 'awards') =>
    Number((await office.sql<{ n: number | string }>(`select count(*) as n from ${table}`))[0]?.n)

  it('ends well, in Chinese and English, and says how many steps and entries it read', async () => {
    const [steps, entries] = [await count('award_steps'), await count('awards')]
    const { code, said } = await verify()
    expect(code, said).toBe(0)
    expect(said).toContain(`${steps} 步，${entries} 份荣誉和推荐 · ${steps} steps, ${entries} entries.`)
    expect(said).toContain('记录完整，没有改动')
  })

  it('ends with 1 and names the step when any one row was changed: the first, one within, the last', async () => {
    const steps = await count('award_steps')
    for (const seq of [1, Math.floor(steps / 2), steps]) {
      const [row] = await office.sql<{ actor_id: string }>('select actor_id from award_steps where seq = :seq', { seq })
      const put = (actorId: string) => office.sql('update award_steps set actor_id = :actorId where seq = :seq', { actorId, seq })
      await put('somebody else')
      const { code, said } = await verify()
      await put(row?.actor_id ?? '')
      expect([code, said]).toEqual([1, expect.stringContaining(`CHANGED at step ${seq}`)])
    }
    expect((await verify()).code).toBe(0)
  })

  it('ends well after everything personal was erased', async () => {
    office.days(200)
    await office.now.settle(NO_GAPS)
    office.days(120)
    expect((await office.server.retention.erase()).length).toBeGreaterThan(0)
    expect((await verify()).code).toBe(0)
  })
})
