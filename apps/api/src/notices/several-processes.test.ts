import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundQuery } from '../database/bound-query.js'
import { newId } from '../kernel/ids.js'
import type { ApiServer } from '../server.js'
import { availableDatabases } from '../testing/databases.js'
import { MessageTown } from '../testing/message-town.js'
import { webhookChannel } from './adapters/webhook.js'
import { type ClaimDue, claimDue, markSent } from './outbox.repository.js'
import { sendNotices } from './send-notices.service.js'

const LEASE_MS = 60_000
const FAMILIES = 24

const concurrent = (await availableDatabases()).filter((available) => available.concurrent)

describe.each(concurrent)('two processes that send, on $name', (available) => {
  let town: MessageTown
  let sibling: ApiServer
  beforeAll(async () => {
    town = await MessageTown.settle(available)
    sibling = await town.hood.server.sibling()
  })
  afterAll(async () => {
    await sibling.close()
    await town.close()
  })
  beforeEach(async () => {
    await town.next()
    await town.hood.open({ capacity: 200 })
    // On SQLite nobody tells a second process of what was published.
    await sibling.content.store.reload()
  })

  const insertMany = async (): Promise<void> => {
    const held = await town.hood.party(1, 1)
    expect(held.__typename).toBe('SignUpConfirmed')
    const em = town.hood.server.database.fork()
    const [row] = await em.execute<{ id: string }[]>('select id from notices where handled_at is null')
    for (let n = 1; n < FAMILIES; n += 1) {
      const copy = `insert into notices (id, community_id, kind, way, sign_up_id, event_id, created_at, moot_at, send_at)
        select :fresh, community_id, kind, way, sign_up_id, event_id, created_at, moot_at, send_at from notices where id = :id returning id`
      await boundQuery(em, copy, { id: row?.id ?? '', fresh: newId() })
    }
  }
  const idsThatCame = (): string[] => town.receiver.received.map(({ json }) => json.id)
  const sendWith = (claim: ClaimDue) =>
    sendNotices({
      database: town.hood.server.database,
      clock: town.hood.server.clock,
      channel: webhookChannel({ url: town.receiver.url, secret: 'secret' }),
      subjects: town.hood.server.places.noticeSubjects,
      claimDue: claim,
      log: { info: () => {}, warn: () => {} },
    })

  it('send each message once', async () => {
    await insertMany()
    await Promise.all([town.hood.server.notices.send(), sibling.notices.send(), town.hood.server.notices.send(), sibling.notices.send()])
    const ids = idsThatCame()
    expect(ids).toHaveLength(FAMILIES)
    expect(new Set(ids).size).toBe(FAMILIES)
    expect(await town.open()).toEqual([])
  })

  it('would send some twice if a claim looked first and took afterwards', async () => {
    await insertMany()
    let looking = 2
    let release = (): void => {}
    const bothHaveLooked = new Promise<void>((resolve) => {
      release = resolve
    })
    const lookThenTake: ClaimDue = async (em, claim) => {
      const due = `select id from notices where handled_at is null and claim is null order by id limit 4`
      const rows = await em.execute<{ id: string }[]>(due)
      looking -= 1
      if (looking === 0) release()
      await bothHaveLooked
      for (const { id } of rows)
        await boundQuery(em, `update notices set claim = :claim, claimed_until = :until where id = :id returning id`, {
          claim,
          id,
          until: '2027-12-31T00:00:00.000Z',
        })
      const taken = await em.execute<Record<string, string>[]>(
        `select id, kind, sign_up_id, event_id from notices where id in ('${rows.map(({ id }) => id).join("','")}')`,
      )
      return taken.map(({ id = '', sign_up_id: signUpId = '', event_id: eventId = '' }) => ({
        ...{ id, signUpId, eventId, claim, kind: 'SIGN_UP_CONFIRMED', aboutStartsAt: null, attempts: 1 },
      }))
    }
    await Promise.all([sendWith(lookThenTake), sendWith(lookThenTake)])
    expect(idsThatCame().length).toBeGreaterThan(FAMILIES)
  })

  it('one that ends between sending and marking leaves the message to the other, under the same id', async () => {
    await town.hood.party(1, 1)
    const { database, clock } = town.hood.server
    const [claimed] = await claimDue(database.fork(), newId(), clock.now())
    if (!claimed) throw new Error('Nothing was due')
    await webhookChannel({ url: town.receiver.url, secret: 'secret' }).deliver(
      { id: claimed.id, kind: claimed.kind, phone: town.hood.phone(1), text: '', values: {} },
      clock.now(),
    )
    clock.advance(LEASE_MS - 1)
    await sibling.notices.send()
    expect(idsThatCame()).toEqual([claimed.id])
    clock.advance(1)
    await sibling.notices.send()
    expect(idsThatCame()).toEqual([claimed.id, claimed.id])
    await markSent(database.fork(), claimed, clock.now())
    expect(await town.open()).toEqual([])
  })

  it('a message that ends the process each time is given up', async () => {
    await town.hood.party(1, 1)
    const { database, clock } = town.hood.server
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      expect(await claimDue(database.fork(), newId(), clock.now())).toMatchObject([{ attempts: attempt }])
      clock.advance(LEASE_MS)
    }
    await sibling.notices.send()
    expect(idsThatCame()).toEqual([])
    expect(await town.open()).toEqual([])
  })
})
