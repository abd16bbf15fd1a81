import { demoAwards, demoContent, FIXTURE_NOW } from '@culture/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoActors } from '../../database/seeds/demo-actors.js'
import { seedDemoCycles } from '../../database/seeds/seed-demo-cycles.js'
import { createLogger } from '../../edge/index.js'
import { toGlobalId } from '../../kernel/ids.js'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, onDuty } from '../../testing/desk.js'
import { rememberLog } from '../../testing/log-lines.js'
import { readPdf, scanPdf } from '../../testing/read-pdf.js'
import { createTestServer, type TestServer } from '../../testing/test-server.js'
import { type AwardRow, AwardSchema } from '../records/award.entity.js'

const records = demoAwards(new Date(FIXTURE_NOW))
const PHONE = '13800138000'

describe.each(await availableDatabases())('certificates on $name', (available) => {
  const log = rememberLog()
  let server: TestServer
  let admin = ''
  beforeAll(async () => {
    server = await createTestServer(available, { entries: demoContent(new Date(FIXTURE_NOW)), logger: createLogger('info', log.stream) })
    await server.awards.seed([...records, { ...rare, name: '张𰻞示' }])
    await seedDemoCycles(server.awards, await demoActors(server.staff), server.clock)
    admin = await onDuty(server, { roles: ['ADMIN'] })
  })
  afterAll(() => server.dispose())

  const [sample] = records.filter(({ state }) => state === 'AWARDED')
  if (!sample) throw new Error('The demonstration has conferred honours')
  const rare = { ...sample, certificateNo: 'DEMO-2026-0999' }

  const rowWith = async (where: Partial<AwardRow>): Promise<AwardRow> => {
    const row = (await server.database.fork().findOne(AwardSchema, where)) as AwardRow | null
    if (!row) throw new Error(`No award with ${JSON.stringify(where)}`)
    return row
  }
  const fetchOf = async (awardId: string, token = admin) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    return server.app.inject({ method: 'POST', url: `/desk/awards/${awardId}/certificate`, payload: {}, headers })
  }
  const byCode = (code: string, phoneTail: string) =>
    server.app.inject({ method: 'POST', url: '/award-certificates', payload: { code, phoneTail } })

  it('are handed to staff who handle awards, with the full name and a way to check them', async () => {
    const row = await rowWith({ certificateNo: sample.certificateNo })
    const reply = await fetchOf(toGlobalId('AwardEntry', row.id))
    expect(reply.statusCode).toBe(200)
    expect(reply.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    expect(reply.headers['content-disposition']).toContain(encodeURIComponent(`荣誉证书 ${sample.certificateNo}.pdf`))
    const { pages } = await readPdf(reply.rawPayload)
    expect(pages[0]?.text).toContain(`${sample.name}家庭：`)
    expect(await scanPdf(reply.rawPayload)).toBe(`http://site.test/certificates/${sample.certificateNo}`)
    expect((await fetchOf(toGlobalId('Award', row.id))).rawPayload.equals(reply.rawPayload)).toBe(true)
  })

  it('are for nobody else', async () => {
    const { id } = await rowWith({ certificateNo: sample.certificateNo })
    const reader = await onDuty(server, { roles: ['LEDGER_READER', 'AWARD_CHECKER', 'PANELLIST', 'COUNTER'] })
    expect((await fetchOf(toGlobalId('Award', id), '')).statusCode).toBe(401)
    expect((await fetchOf(toGlobalId('Award', id), reader)).statusCode).toBe(403)
  })

  it.each([
    ['has been suspended', 'SUSPENDED', 409, 'NOT_IN_FORCE'],
    ['has been revoked', 'REVOKED', 409, 'NOT_IN_FORCE'],
    ['has not been conferred', 'PUBLICITY', 404, 'NOT_FOUND'],
  ] as const)('are refused for an honour that %s', async (_, state, status, code) => {
    const reply = await fetchOf(toGlobalId('Award', (await rowWith({ state })).id))
    expect(reply.statusCode).toBe(status)
    expect(reply.body).toContain(code)
  })

  it.each(['nonsense', toGlobalId('Award', 'none'), toGlobalId('Activity', 'x')])('are refused for %s', async (id) => {
    expect((await fetchOf(id)).statusCode).toBe(404)
  })

  it('are refused where the font lacks a character, and say which', async () => {
    const reply = await fetchOf(toGlobalId('Award', (await rowWith({ certificateNo: rare.certificateNo })).id))
    expect(reply.statusCode).toBe(409)
    expect(reply.body).toContain('CHARACTER_MISSING')
    expect(reply.body).toContain('“𰻞”（U+30EDE）')
  })

  it('are given to the family itself, by its code and telephone', async () => {
    const row = await rowWith({ certificateNo: sample.certificateNo })
    const { data, errors } = await askDesk<{ issueFamilyCode: { familyCode: string } }>(
      server,
      'mutation ($entryId: ID!, $phone: String!) { issueFamilyCode(entryId: $entryId, phone: $phone) { ... on FamilyCodeIssued { familyCode } } }',
      { entryId: toGlobalId('AwardEntry', row.id), phone: PHONE },
      admin,
    )
    expect(errors).toBeUndefined()
    const { familyCode: code } = data.issueFamilyCode
    const reply = await byCode(code, PHONE.slice(-4))
    expect(reply.statusCode).toBe(200)
    expect(reply.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    expect(reply.headers['access-control-allow-origin']).toBeUndefined()
    expect((await readPdf(reply.rawPayload)).pages[0]?.text).toContain(`${sample.name}家庭：`)
    const wrong = [await byCode(code, '0001'), await byCode('ABCDE FGHJK', '8000'), await byCode('', '')]
    expect(wrong.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
    expect(new Set(wrong.map(({ body }) => body)).size).toBe(1)
  })

  it('leave no name and no code in the log', () => {
    expect(log.text()).toContain('/desk/awards/:id/certificate')
    for (const { name } of records) expect(log.text()).not.toContain(name)
    expect(log.text()).not.toContain(PHONE)
  })
})
