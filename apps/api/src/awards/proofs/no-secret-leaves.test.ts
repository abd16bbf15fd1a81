import { getNamedType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../../kernel/ids.js'
import { AwardOffice, allConsents, NO_GAPS, phoneOfFamily } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { askDesk, onDuty } from '../../testing/desk.js'
import { selectionOn, wholeSelection } from '../../testing/whole-selection.js'

/** Words that stand nowhere else: whoever finds one in a public answer has found a leak. */
const secrets = {
  ...{ name: '金丝雀示一', nominator: '喜鹊示二', organisation: '画眉物业', clause: '第九十七条' },
  ...{ objection: '布谷鸟说楼道没扫', objector: '布谷示三', objectorPhone: '13712345678', familyPhone: '13798765432' },
  ...{ nominatorPhone: phoneOfFamily(7), notSelected: '杜鹃示四', withheld: '杜鹃的事迹' },
}

describe.each(await availableDatabases())('the secrets of awards on $name', (available) => {
  let office: AwardOffice
  let cycleId = ''
  let entries: string[] = []
  beforeAll(async () => {
    office = await AwardOffice.open(available)
    cycleId = await office.cycle()
    entries = [await nominatedByNeighbour(), await office.submitted(cycleId, { n: 8, name: secrets.notSelected, deed: secrets.withheld })]
  })
  afterAll(() => office.dispose())

  async function nominatedByNeighbour(): Promise<string> {
    const form = office.input(cycleId, { n: 7, kind: 'ORGANISATION', name: secrets.name, deed: `${secrets.name}天天扫楼道。` })
    const nominator = { ...form.nominator, name: secrets.nominator, organisation: secrets.organisation }
    const made = await office.now.nominateFamily({ ...form, nominator }, '')
    if (made.kind !== 'AWAITS_CONSENT') throw new Error(JSON.stringify(made))
    const answer = {
      code: made.consentCode,
      accept: true,
      consents: allConsents,
      phone: secrets.familyPhone,
      idempotencyKey: 'a-family-answers',
    }
    await office.must(office.now.answerNomination(answer, ''))
    return made.held.awardId
  }

  /** Everything that can be asked without a code: each root field whole, and the cycle's things by their ids. */
  async function everything(): Promise<string> {
    const { schema } = office.server
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => !field.args.some(isRequiredArgument))
    const [notice] = await office.sql<{ id: string }>('select id from award_notices where cycle_id = :cycleId', { cycleId })
    const ids = [
      ['AwardCycle', cycleId],
      ...entries.flatMap((id) => ['Award', 'NoticeCandidate', 'AwardEntry'].map((type) => [type, id])),
      ...(notice ? [['PublicNotice', notice.id]] : []),
    ] as const
    const numbers = await office.sql<{ number: string }>('select certificate_no as number from awards where certificate_no is not null')
    const documents = [
      ...fields.map((field) => `{ ${field.name} ${wholeSelection(schema, getNamedType(field.type))} }`),
      ...ids
        .filter(([type]) => schema.getType(type) && type !== 'NoticeCandidate')
        .map(([type = '', id = '']) => `{ node(id: "${toGlobalId(type, id)}") ${selectionOn(schema, type)} }`),
      ...ids.map(([type = '', id = '']) => `{ node(id: "${toGlobalId(type, id)}") { __typename id } }`),
      ...(notice ? [`{ notice(id: "${toGlobalId('PublicNotice', notice.id)}") ${selectionOn(schema, 'PublicNotice')} }`] : []),
      ...numbers.map(({ number }) => `{ certificate(number: "${number}") { __typename } }`),
    ]
    const answers: string[] = []
    for (const query of documents)
      answers.push((await office.server.app.inject({ method: 'POST', url: '/graphql', payload: { query } })).body)
    return answers.join('\n')
  }
  const leaks = (text: string) => Object.entries(secrets).flatMap(([what, secret]) => (text.includes(secret) ? [what] : []))

  it('stay in while it is checked and scored', async () => {
    for (const awardId of entries) {
      await office.must(office.now.takeUpCheck(awardId, 'checker'))
      await office.must(office.now.recordCheck({ awardId, result: 'PASS', clause: secrets.clause }, 'checker'))
    }
    await office.decided(cycleId, entries, entries.slice(0, 1))
    expect(leaks(await everything())).toEqual([])
  })

  it('stay in while it is on notice and objected to; the notice itself is there, its name masked in every text', async () => {
    await office.must(office.now.putUpNotice(cycleId, 'admin'))
    const { objection: text, objector: name, objectorPhone: phone } = secrets
    await office.must(office.now.raiseObjection({ awardId: entries[0] ?? '', text, name, phone }, ''))
    const answers = await everything()
    expect(answers).toContain('天天扫楼道')
    expect(leaks(answers)).toEqual([])
    await office.must(office.now.takeUpObjections(entries[0] ?? '', 'admin'))
    const [objection] = await office.sql<{ id: string }>('select id from award_objections where award_id = :id', { id: entries[0] ?? '' })
    await office.must(office.now.recordFinding(objection?.id ?? '', 'UNFOUNDED', 'admin'))
    expect(leaks(await everything())).toEqual([])
    await office.must(office.now.resumeNotice(entries[0] ?? '', 'admin'))
  })

  it('stay in when the honour is conferred, suspended and revoked', async () => {
    office.days(9)
    await office.now.settle(NO_GAPS)
    await office.must(office.now.confirmApproval(entries[0] ?? '', 'chair'))
    const awardedOn = new Date(office.server.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    await office.must(office.now.conferHonours({ cycleId, documentNo: '试〔2027〕1号', awardedOn }, 'admin'))
    const answers = await everything()
    expect(answers).toContain('试〔2027〕1号')
    expect(leaks(answers)).toEqual([])
    await office.must(office.now.suspendHonour(entries[0] ?? '', 'CONDUCT', 'admin'))
    await office.must(office.now.recordHearing(entries[0] ?? '', 'VISIT', 'admin'))
    expect(leaks(await everything())).toEqual([])
    await office.must(office.now.revokeHonour(entries[0] ?? '', 'chair'))
    expect(leaks(await everything())).toEqual([])
  })

  it('are all there to be found: who handles awards reads them at the desk', async () => {
    const admin = await onDuty(office.server, { roles: ['ADMIN'] })
    const id = toGlobalId('AwardEntry', entries[0] ?? '')
    const read = await askDesk(
      office.server,
      `{ awardEntry(id: "${id}") { name deed check { clause } } objections(entryId: "${id}") { text contact }
        entryContact(entryId: "${id}", why: VERIFY) { nominator nominatorPhone organisation familyPhone } }`,
      {},
      admin,
    )
    expect(leaks(JSON.stringify(read.data)).sort()).toEqual(
      Object.keys(secrets)
        .filter((what) => !['notSelected', 'withheld'].includes(what))
        .sort(),
    )
  })
})
