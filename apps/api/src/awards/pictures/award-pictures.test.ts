import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AwardOffice, NO_GAPS, phoneOfFamily } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { onDuty } from '../../testing/desk.js'
import { lookAt, telephoneJpeg } from '../../testing/pictures.js'

interface Shown {
  pictures: { id: string; alt: string; sources: { url: string; type: string; width: number }[] }[]
}

const families = { seen: 900, private: 901, lost: 902 }

describe.each(await availableDatabases())('pictures of honours on $name', (available) => {
  let office: AwardOffice
  let cycleId = ''
  const awardIds: Record<string, string> = {}
  const codes: Record<string, string> = {}

  /** A family that nominates itself with two pictures, or takes them out of the public again. */
  const nominate = async (name: keyof typeof families) => {
    const n = families[name]
    const draft = await office.now.saveNomination({ ...office.input(cycleId, { n }), deed: null }, '')
    if (draft.kind !== 'SAVED') throw new Error(draft.kind)
    const said = { 'x-picture-words': encodeURIComponent('张示一在图书角'), 'x-people-agree': 'yes' }
    const own = { 'x-nomination-code': draft.code, 'x-phone-tail': phoneOfFamily(n).slice(-4) }
    for (const colour of ['teal', 'red']) {
      const payload = Buffer.from(await telephoneJpeg({ colour }))
      const headers = { 'content-type': 'image/jpeg', ...own, ...said }
      await office.server.app.inject({ method: 'POST', url: '/nominations/picture', headers, payload })
    }
    codes[name] = draft.code
    awardIds[name] = await office.submitted(cycleId, { n })
    await office.checked(awardIds[name])
  }
  const wish = async (name: keyof typeof families, over: { shown?: boolean; photo?: boolean }) => {
    const own = { code: codes[name] ?? '', phoneTail: phoneOfFamily(families[name]).slice(-4) }
    await office.must(office.now.setDisplay(own, { shown: true, photo: true, fullName: false, story: true, media: false, ...over }, ''))
  }
  const roll = async (): Promise<Shown[]> => {
    const query = '{ awards { nodes { pictures { id alt sources { url type width } } } } }'
    return (await office.server.ask<{ awards: { nodes: Shown[] } }>(query)).data.awards.nodes
  }
  const get = (url: string, token = '') =>
    office.server.app.inject({ url: new URL(url, 'http://site.test').pathname, headers: token ? { authorization: `Bearer ${token}` } : {} })
  const kept = async (name: keyof typeof families) =>
    (await office.sql('select id from award_pictures where award_id = :id', { id: awardIds[name] ?? '' })).length

  beforeAll(async () => {
    office = await AwardOffice.open(available)
    cycleId = await office.cycle()
    for (const name of ['seen', 'private', 'lost'] as const) await nominate(name)
    const { seen = '', private: hidden = '', lost = '' } = awardIds
    await office.decided(cycleId, [seen, hidden, lost], [seen, hidden])
    await office.must(office.now.putUpNotice(cycleId, 'admin'))
    office.days(8)
    await office.now.settle(NO_GAPS)
    for (const id of [seen, hidden]) await office.must(office.now.confirmApproval(id, 'chair'))
    await office.must(office.now.conferHonours({ cycleId, documentNo: '试〔2027〕9号', awardedOn: '2027-02-23' }, 'admin'))
    await wish('private', { photo: false })
  })
  afterAll(() => office.dispose())

  it('come in the formats and sizes that pages use, bare, and no cache may give them unasked', async () => {
    const [picture] = (await roll()).flatMap(({ pictures }) => pictures)
    expect(picture?.alt).toBe('张*一在图书角')
    expect(picture?.sources.map(({ type, width }) => [type, width])).toEqual([
      ['image/avif', 480],
      ['image/avif', 800],
      ['image/webp', 480],
      ['image/webp', 800],
    ])
    for (const { url, type, width } of picture?.sources ?? []) {
      const reply = await get(url)
      expect(reply.headers).toMatchObject({ 'content-type': type, 'cache-control': 'private, no-cache' })
      expect(await lookAt(new Uint8Array(reply.rawPayload))).toMatchObject({
        format: type === 'image/avif' ? 'heif' : 'webp',
        width,
        bare: true,
      })
    }
    expect((await get(`/award-pictures/${picture?.id}-1440.avif`)).statusCode).toBe(404)
  })

  it('are seen at the desk by who judges the entry, and by nobody else', async () => {
    const [row] = await office.sql<{ id: string }>('select id from award_pictures where award_id = :id', { id: awardIds.private ?? '' })
    const path = `/desk/award-pictures/${row?.id}`
    for (const role of ['ADMIN', 'AWARD_CHECKER', 'PANELLIST'] as const) {
      const reply = await get(path, await onDuty(office.server, { roles: [role] }))
      expect(reply.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'no-store' })
    }
    expect((await get(path, await onDuty(office.server, { roles: ['LEDGER_READER'] }))).statusCode).toBe(404)
    expect((await get(path)).statusCode).toBe(404)
    expect((await get(`/award-pictures/${row?.id}-480.webp`)).statusCode).toBe(404)
  })

  it.each([
    ['consent is taken back', () => wish('seen', { photo: false }), () => wish('seen', {})],
    ['the display is taken down', () => wish('seen', { shown: false }), () => wish('seen', {})],
    [
      'the honour is suspended',
      () => office.must(office.now.suspendHonour(awardIds.seen ?? '', 'CONDUCT', 'admin')),
      async () => {
        await office.must(office.now.recordHearing(awardIds.seen ?? '', 'VISIT', 'admin'))
        await office.must(office.now.reinstateHonour(awardIds.seen ?? '', 'chair'))
      },
    ],
  ])('are gone at once when %s, and come back with it', async (_, away, back) => {
    const urls = (await roll()).flatMap(({ pictures }) => pictures.flatMap(({ sources }) => sources.map(({ url }) => url)))
    expect(urls).toHaveLength(8)
    await away()
    expect((await roll()).flatMap(({ pictures }) => pictures)).toEqual([])
    for (const url of urls) expect((await get(url)).statusCode).toBe(404)
    await back()
    for (const url of urls) expect((await get(url)).statusCode).toBe(200)
  })

  it('are erased with the cycle where they are not shown by consent, and later once that is taken back', async () => {
    // Past the last day of nominations: the cycle is over.
    office.days(5)
    await office.now.settle(NO_GAPS)
    office.days(91)
    await office.server.retention.erase()
    expect(await Promise.all([kept('seen'), kept('private'), kept('lost')])).toEqual([2, 0, 0])
    expect((await roll()).flatMap(({ pictures }) => pictures)).toHaveLength(2)
    await office.sql(`update award_consents set withdrawn_at = '2027-09-01T00:00:00.000Z' where award_id = :id and purpose = 'PHOTO'`, {
      id: awardIds.seen ?? '',
    })
    office.days(1)
    await office.server.retention.erase()
    expect(await kept('seen')).toBe(0)
  })
})
