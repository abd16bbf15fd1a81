import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../../kernel/ids.js'
import { AwardOffice, DAY_MS, NO_GAPS } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { type Nomination, nominationActs, type Result } from '../../testing/nominations.js'
import { lookAt, SECRET_PLACE, svgBytes, telephoneJpeg } from '../../testing/pictures.js'

describe.each(await availableDatabases())('nominating on $name', (available) => {
  let office: AwardOffice
  let cycleId: string
  let cycle: string
  let forms = 0
  beforeAll(async () => {
    office = await AwardOffice.open(available)
    cycleId = await office.cycle()
    cycle = toGlobalId('AwardCycle', cycleId)
  })
  afterAll(() => office.dispose())

  const act = async (name: keyof typeof nominationActs, input: object): Promise<Result> => {
    const { data, errors } = await office.server.ask<{ act: Result }>(nominationActs[name], { input })
    if (errors) throw new Error(JSON.stringify(errors))
    return data.act
  }
  const consents = { nomination: true, noticeBoard: true }
  /** A neighbour's form; each about a household of its own. */
  const form = (over: Record<string, unknown> = {}) => {
    forms += 1
    return {
      ...{
        idempotencyKey: `form-number-${forms}`,
        cycleId: cycle,
        consentVersion: '2027-01',
        summary: '常帮邻居',
        deed: '三年来天天扫楼道。',
      },
      nominator: { kind: 'NEIGHBOUR', name: '邻居示二', phone: '138 0000 1111' },
      nominee: {
        name: '欧阳示一家庭',
        household: { estate: 'A', building: String(1 + (forms % 40)), unit: '9', room: `${1 + (forms % 9)}09` },
      },
      ...over,
    }
  }

  it('a draft is saved as far as it was filled in, and opened by its code on another telephone', async () => {
    const { idempotencyKey } = form()
    const first = await act('saveNomination', {
      idempotencyKey,
      cycleId: cycle,
      nominator: { kind: 'NEIGHBOUR', name: '邻居示二', phone: '13800001111' },
    })
    expect(first).toMatchObject({ __typename: 'NominationSaved', nomination: { status: 'DRAFT', displayName: null, changeable: true } })
    expect(first.code).toMatch(/^[0-9A-Z]{10}$/)
    const again = await act('saveNomination', {
      idempotencyKey: 'from-another-telephone',
      code: first.code,
      phoneTail: '1111',
      nominee: { name: '欧阳示一' },
    })
    expect(again).toMatchObject({ code: first.code, nomination: { displayName: '欧阳*一家庭' } })
    const wrong = await act('saveNomination', { idempotencyKey: 'from-a-stranger-who-guesses', code: first.code, phoneTail: '1112' })
    expect(wrong.reason).toBe('NOMINATION_NOT_FOUND')
    const missing = await act('nominateFamily', { idempotencyKey, code: first.code, phoneTail: '1111' })
    expect(missing.fields?.map(({ path }) => path.join('.'))).toEqual(['nominee.household', 'summary', 'deed'])
    const look = 'query ($code: String!) { nomination(code: $code, phoneTail: "1111") { status displayName } }'
    const { data } = await office.server.ask<{ nomination: Nomination }>(look, { code: first.code })
    expect(data.nomination).toEqual({ status: 'DRAFT', displayName: '欧阳*一家庭' })
  })

  it('by a neighbour waits for the family, who says yes to each thing apart and gets a code of its own', async () => {
    const made = await act('nominateFamily', form())
    expect(made).toMatchObject({ __typename: 'NominationAwaitsConsent', nomination: { status: 'AWAITING_CONSENT', changeable: false } })
    // The fifteenth day ends at midnight.
    expect(made.nomination.consentUntil).toBe('2027-03-02T16:00:00.000Z')
    const handedOver = 'query ($code: String!) { nomination(code: $code, phoneTail: "1111") { consentCode cycle { forPersons } } }'
    const look = () => office.server.ask<{ nomination: object }>(handedOver, { code: made.code })
    expect((await look()).data.nomination).toEqual({ consentCode: made.consentCode, cycle: { forPersons: false } })
    const answer = { code: made.consentCode, accept: true, phone: '13900002222', idempotencyKey: 'family-answer-one' }
    expect(await act('answerNomination', { ...answer, consents: { nomination: true, noticeBoard: false } })).toMatchObject({
      ...{ reason: 'CONSENT_NEEDED', fields: [{ path: ['consents', 'noticeBoard'], code: 'CONSENT' }] },
    })
    expect(await act('answerNomination', { ...answer, consents, phone: '12' })).toMatchObject({ reason: 'INVALID_INPUT' })
    const given = await act('answerNomination', { ...answer, consents })
    expect(given).toMatchObject({ __typename: 'FamilyConsented', nomination: { status: 'UNDER_WAY' } })
    expect(given.familyCode).not.toBe(made.code)
    expect((await look()).data.nomination).toMatchObject({ consentCode: null })
    expect((await act('answerNomination', { ...answer, consents })).familyCode).toBe(given.familyCode)
    expect(await act('answerNomination', { ...answer, consents, idempotencyKey: 'another-answer' })).toMatchObject({
      reason: 'NOT_CHANGEABLE',
    })
    expect(await act('withdrawEntry', { code: made.code, phoneTail: '1111' })).toMatchObject({ reason: 'NOT_CHANGEABLE' })
    const own = { code: given.familyCode, phoneTail: '2222' }
    expect(await act('withdrawEntry', own)).toMatchObject({ __typename: 'EntryWithdrawn', nomination: { status: 'WITHDRAWN' } })
    expect(await act('withdrawEntry', own)).toMatchObject({ __typename: 'EntryWithdrawn' })
  })

  it('is declined by the family for good', async () => {
    const made = await act('nominateFamily', form())
    const no = { code: made.consentCode, accept: false, idempotencyKey: 'family-says-no' }
    expect(await act('answerNomination', no)).toMatchObject({ __typename: 'FamilyDeclined' })
    expect(await act('answerNomination', { ...no, accept: true, consents, phone: '13900002222' })).toMatchObject({
      reason: 'DECLINED_BEFORE',
    })
  })

  it.each([
    ['a child', { deed: '儿子王小明今年上三年级，常给邻居送报纸。' }, 'TEXT_NOT_ALLOWED', 'deed', 'NAMES_A_CHILD'],
    ['a telephone', { summary: '有事打13800138000' }, 'TEXT_NOT_ALLOWED', 'summary', 'PHONE'],
    ['an identity number', { deed: '身份证13080219900101123X' }, 'TEXT_NOT_ALLOWED', 'deed', 'ID_NUMBER'],
    ['a door', { deed: '住在3号楼2单元。' }, 'TEXT_NOT_ALLOWED', 'deed', 'DOOR'],
    ['51 characters', { summary: '好'.repeat(51) }, 'INVALID_INPUT', 'summary', 'TOO_LONG'],
    ['801 characters', { deed: '𠮷'.repeat(801) }, 'INVALID_INPUT', 'deed', 'TOO_LONG'],
    ['no number', { nominator: { kind: 'NEIGHBOUR', name: '邻居示二', phone: '12' } }, 'INVALID_INPUT', 'nominator.phone', 'NOT_A_PHONE'],
    [
      'a door that there is not',
      { nominee: { name: '张示一', household: { estate: 'A', building: '99', unit: '1', room: '101' } } },
      'INVALID_INPUT',
      'nominee.household.building',
      'UNKNOWN',
    ],
    ['an outdated notice', { consentVersion: '2020-01' }, 'INVALID_INPUT', 'consentVersion', 'OUTDATED'],
    [
      'no organisation',
      { nominator: { kind: 'ORGANISATION', name: '邻居示二', phone: '13800001111' } },
      'INVALID_INPUT',
      'nominator.organisation',
      'MISSING',
    ],
  ] as const)('with %s is refused and explained, and nothing is written', async (_, over, reason, path, code) => {
    const before = await office.sql('select award_id from award_nominations')
    const refused = await act('nominateFamily', form(over))
    expect(refused.reason).toBe(reason)
    expect(refused.fields?.map((field) => [field.path.join('.'), field.code])).toEqual([[path, code]])
    expect(refused.message).toMatch(/\p{Script=Han}/u)
    expect(await office.sql('select award_id from award_nominations')).toHaveLength(before.length)
  })

  it('counts characters as people do: 50 and 800 of them are not too many', async () => {
    const made = await act('nominateFamily', form({ summary: '𠮷'.repeat(50), deed: '👨‍👩‍👧'.repeat(800) }))
    expect(made.__typename).toBe('NominationAwaitsConsent')
  })

  it('keeps pictures upright and bare, two at most, and takes nothing else for one', async () => {
    const saved = await act('saveNomination', form())
    const declared = { 'x-picture-words': encodeURIComponent('一家人在图书角'), 'x-people-agree': 'yes' }
    const post = async (bytes: Uint8Array, phoneTail = '1111', said: Record<string, string> = declared) => {
      const own = { 'x-nomination-code': saved.code, 'x-phone-tail': phoneTail }
      const headers = { 'content-type': 'application/octet-stream', ...own, ...said }
      return (await office.server.app.inject({ method: 'POST', url: '/nominations/picture', headers, payload: Buffer.from(bytes) })).json()
    }
    expect(await post(svgBytes())).toMatchObject({ reason: 'NOT_A_PICTURE' })
    expect(await post(new Uint8Array())).toMatchObject({ reason: 'NOT_A_PICTURE' })
    expect(await post(await telephoneJpeg(), '9999')).toMatchObject({ reason: 'NOMINATION_NOT_FOUND' })
    expect(await post(await telephoneJpeg(), '1111', { 'x-people-agree': 'yes' })).toMatchObject({ reason: 'WORDS_MISSING' })
    expect(await post(await telephoneJpeg(), '1111', { ...declared, 'x-people-agree': '' })).toMatchObject({ reason: 'PEOPLE_NOT_ASKED' })
    const named = { ...declared, 'x-picture-words': encodeURIComponent('儿子王小明今年上三年级') }
    expect(await post(await telephoneJpeg(), '1111', named)).toMatchObject({ reason: 'WORDS_NOT_ALLOWED' })
    expect(await post(await telephoneJpeg(), '1111', { ...declared, 'x-picture-words': '%' })).toMatchObject({ reason: 'WORDS_MISSING' })
    expect(await post(await telephoneJpeg())).toEqual({ kind: 'KEPT', place: 1 })
    expect(await post(await telephoneJpeg({ colour: 'red' }))).toEqual({ kind: 'KEPT', place: 2 })
    expect(await post(await telephoneJpeg({ colour: 'blue' }))).toMatchObject({ reason: 'ENOUGH' })
    const rows = JSON.stringify(await office.sql('select bytes_sealed, words_sealed from award_pictures'))
    expect(rows).not.toMatch(new RegExp(`${SECRET_PLACE}|图书角`))
    const look = (place: number, headers: Record<string, string>) =>
      office.server.app.inject({ url: `/nominations/pictures/${place}`, headers: { 'x-nomination-code': saved.code, ...headers } })
    const own = await look(2, { 'x-phone-tail': '1111', 'x-holder': 'NOMINATOR' })
    expect(own.headers['cache-control']).toBe('no-store')
    expect(await lookAt(new Uint8Array(own.rawPayload))).toMatchObject({ format: 'webp', bare: true })
    expect((await look(2, { 'x-phone-tail': '1112', 'x-holder': 'NOMINATOR' })).statusCode).toBe(404)
    expect((await look(2, { 'x-phone-tail': '1111', 'x-holder': 'FAMILY' })).statusCode).toBe(404)
    const made = await act('nominateFamily', { ...form(), code: saved.code, phoneTail: '1111' })
    expect(made.nomination.pictures.map(({ words }) => words)).toEqual(['一家人在图书角', '一家人在图书角'])
    expect((await look(1, { 'x-nomination-code': made.consentCode, 'x-holder': 'ASKED' })).statusCode).toBe(200)
    expect((await look(1, { 'x-holder': 'ASKED' })).statusCode).toBe(404)
  })

  it('shows its pictures once the family agrees, bare, and takes them and the name down at once', async () => {
    const pictured = await office.cycle()
    const input = office.input(pictured, { n: 900 })
    const draft = await office.now.saveNomination({ ...input, deed: null }, '')
    if (draft.kind !== 'SAVED') throw new Error(draft.kind)
    const tail = input.nominator.phone.slice(-4)
    const words = { 'x-picture-words': encodeURIComponent('张示一在图书角'), 'x-people-agree': 'yes' }
    const headers = { 'content-type': 'image/jpeg', 'x-nomination-code': draft.code, 'x-phone-tail': tail, ...words }
    const payload = Buffer.from(await telephoneJpeg())
    await office.server.app.inject({ method: 'POST', url: '/nominations/picture', headers, payload })
    const awardId = await office.submitted(pictured, { n: 900 })
    await office.checked(awardId)
    await office.decided(pictured, [awardId])
    await office.must(office.now.putUpNotice(pictured, 'admin'))
    office.days(8)
    await office.now.settle(NO_GAPS)
    await office.must(office.now.confirmApproval(awardId, 'chair'))
    await office.must(office.now.conferHonours({ cycleId: pictured, documentNo: '试〔2027〕9号', awardedOn: '2027-02-23' }, 'admin'))
    const roll = async () =>
      (
        await office.server.ask<{ awards: { nodes: { displayName: string; pictures: { id: string; alt: string }[] }[] } }>(
          '{ awards { nodes { displayName pictures { id alt } } } }',
        )
      ).data.awards.nodes
    const [shown] = await roll()
    expect(shown).toMatchObject({ displayName: '张*一家庭', pictures: [{ id: expect.any(String), alt: '张*一在图书角' }] })
    const get = () => office.server.app.inject({ url: `/award-pictures/${shown?.pictures[0]?.id}-480.webp` })
    expect(await lookAt(new Uint8Array((await get()).rawPayload))).toMatchObject({ format: 'webp', width: 480, bare: true })
    const [row] = await office.sql<{ no: string }>('select certificate_no as no from awards where id = :awardId', { awardId })
    const certificate = async (number: string) =>
      (await office.server.ask<{ certificate: string }>('query ($number: String!) { certificate(number: $number) }', { number })).data
        .certificate
    expect(await certificate(`编号：${row?.no.toLowerCase().replaceAll('-', '－')}`)).toBe('VALID')
    const own = { code: draft.code, phoneTail: tail, fullName: false, photo: false, story: false, media: false }
    expect(await act('setDisplay', { ...own, shown: true, fullName: true, photo: true })).toMatchObject({
      entry: { shown: true, consents: { fullName: true } },
    })
    expect((await roll())[0]?.displayName).toBe('张示一家庭')
    expect(await act('setDisplay', { ...own, shown: false })).toMatchObject({
      entry: { shown: false, hidden: true, certificateNo: row?.no },
    })
    expect(await roll()).toEqual([])
    expect((await get()).statusCode).toBe(404)
    expect(await certificate(row?.no ?? '')).toBe('VALID')
    expect(await certificate('WM-2027-9999')).toBe('INVALID')
    await office.must(office.now.suspendHonour(awardId, 'CONDUCT', 'admin'))
    expect(await certificate(row?.no ?? '')).toBe('INVALID')
    expect(await act('withdrawEntry', { code: draft.code, phoneTail: tail })).toMatchObject({ reason: 'NOT_WITHDRAWABLE' })
  })

  it('lapses after fifteen days without an answer, and drafts with their cycle', async () => {
    const late = await office.cycle()
    const made = await office.now.nominateFamily(office.input(late, { n: 950, kind: 'NEIGHBOUR' }), '')
    const draft = await office.now.saveNomination({ ...office.input(late, { n: 951, kind: 'NEIGHBOUR' }), deed: null }, '')
    if (made.kind !== 'AWAITS_CONSENT' || draft.kind !== 'SAVED') throw new Error('Not as expected')
    office.days(11)
    await office.now.settle(NO_GAPS)
    expect([await office.state(made.held.awardId), await office.state(draft.held.awardId)]).toEqual(['DRAFT', 'WITHDRAWN'])
    const answer = {
      code: made.consentCode,
      accept: true,
      consents: { ...consents, fullName: false, photo: false, story: false, media: false },
      phone: '13900002222',
      idempotencyKey: 'late-answer',
    }
    office.server.clock.advance(6 * DAY_MS)
    expect(await office.now.answerNomination(answer, '')).toMatchObject({ reason: 'CONSENT_LAPSED' })
    await office.now.settle(NO_GAPS)
    expect(await office.state(made.held.awardId)).toBe('WITHDRAWN')
    const [concluded] = await office.sql<{ status: string }>('select status from award_cycles where id = :late', { late })
    expect(concluded?.status).toBe('CONCLUDED')
  })
})
