import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toGlobalId } from '../../kernel/ids.js'
import { AwardOffice, phoneOfFamily } from '../../testing/awards.js'
import { availableDatabases } from '../../testing/databases.js'
import { activity, entry, lecture } from '../../testing/entries.js'

const FAMILY = 40
const STORY = 'story-of-theirs'

interface Joined {
  awards: { nodes: { id: string; story: { slug: string; award: { id: string } | null } | null; lectures: { slug: string }[] }[] }
  story: { award: { id: string } | null } | null
  event: { segments: { title: string; award: { id: string; displayName: string } | null }[] } | null
}

describe.each(await availableDatabases())('what leads from an honour to the content and back on $name', (available) => {
  let office: AwardOffice
  let cycleId = ''
  let code = ''
  beforeAll(async () => {
    office = await AwardOffice.open(available)
    const up = await office.awarded([{ n: FAMILY }])
    cycleId = up.cycleId
    const [awardId = ''] = up.entries
    const [row] = await office.sql<{ no: string }>('select certificate_no as no from awards where id = :awardId', { awardId })
    const issued = await office.now.issueFamilyCode(awardId, phoneOfFamily(FAMILY), 'admin')
    if (issued.kind !== 'DONE') throw new Error(JSON.stringify(issued))
    code = issued.code
    const told = { type: 'STORY', title: '三代人的饭桌', minutes: 10, content: null, classicText: null, gloss: null, source: null } as const
    const story = {
      slug: STORY,
      title: '三代人的饭桌',
      displayName: '张*一家庭',
      body: '',
      category: null,
      consentScope: 'SITE_MASKED',
    } as const
    await office.server.publish(
      entry('family-story', STORY, { ...story, awardKey: row?.no ?? '' }),
      lecture('hall', {
        segments: [
          { ...told, awardKey: row?.no ?? '' },
          { ...told, title: '别人的故事' },
        ],
      }),
      activity('feast'),
    )
  })
  afterAll(() => office.dispose())

  const joined = async (): Promise<Joined> => {
    const query = `query ($story: ID!) {
      awards { nodes { id story { slug award { id } } lectures { slug } } }
      story: node(id: $story) { ... on FamilyStory { award { id } } }
      event(slug: "hall") { ... on LectureSession { segments { title award { id displayName } } } }
    }`
    return (await office.server.ask<Joined>(query, { story: toGlobalId('FamilyStory', STORY) })).data
  }
  const wish = (over: { shown?: boolean; story?: boolean }) => {
    const own = { code, phoneTail: phoneOfFamily(FAMILY).slice(-4) }
    return office.must(office.now.setDisplay(own, { shown: true, fullName: false, photo: false, story: true, media: false, ...over }, ''))
  }

  it('a story and the honour, a story told in the hall and the honour, both ways', async () => {
    const { awards, story, event } = await joined()
    const [award] = awards.nodes
    expect(award).toMatchObject({ story: { slug: STORY, award: { id: award?.id } }, lectures: [{ slug: 'hall' }] })
    expect(story?.award?.id).toBe(award?.id)
    expect(event?.segments.map((segment) => segment.award)).toEqual([{ id: award?.id, displayName: '张*一家庭' }, null])
  })

  it.each([
    ['its story is not to be told any more', { story: false }, 1],
    ['the display is taken down', { shown: false }, 0],
  ])('nothing leads there once %s', async (_, over, shown) => {
    await wish(over)
    const { awards, story, event } = await joined()
    expect(awards.nodes.map((award) => [award.story, award.lectures])).toEqual(Array.from({ length: shown }, () => [null, []]))
    expect(story?.award).toBeNull()
    expect(event?.segments.map((segment) => segment.award)).toEqual([null, null])
    await wish({})
    expect((await joined()).story?.award).not.toBeNull()
  })

  it.each([
    ['an activity', activity('feast')],
    ['a session of the hall', lecture('hall')],
  ])('%s at which it is conferred, and its cycle', async (_, { id }) => {
    await office.must(office.now.setCeremony(cycleId, id, 'admin'))
    const query = `{ awardCycles { id ceremony { slug ... on Activity { awardCycles { id } } ... on LectureSession { awardCycles { id } } } } }`
    const { data } = await office.server.ask<{ awardCycles: { id: string; ceremony: { awardCycles: { id: string }[] } | null }[] }>(query)
    const cycle = data.awardCycles.find((each) => each.id === toGlobalId('AwardCycle', cycleId))
    expect(cycle?.ceremony?.awardCycles).toEqual([{ id: cycle?.id }])
  })
})
