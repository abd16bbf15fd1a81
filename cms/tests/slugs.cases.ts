import { describe, expect, it } from 'vitest'
import { panelOf } from './admin-panel'
import { login } from './login'
import { cms } from './one-cms'

const meetings = [{ startsAt: '2027-06-09T01:00:00.000Z', endsAt: '2027-06-09T03:00:00.000Z' }]
const activity = { title: '端午，一起包粽子', theme: '节庆文化', kind: '动手体验', eventStatus: '如期举行', meetings }
const expected = '2027-06-09-duan-wu-yi-qi-bao-zong-zi'

const suggestion = async (type: string, data: object) => {
  const asked = { contentTypeUID: `api::${type}.${type}`, field: 'slug', data }
  return (await panelOf(await login()).ask('POST', '/content-manager/uid/generate', asked)).body.data
}

describe('the address of an entry', () => {
  it('is suggested from its day and its title, and never one that is taken', async () => {
    expect(await suggestion('activity', activity)).toBe(expected)
    expect(await suggestion('team', { name: '合唱队' })).toBe('he-chang-dui')
    expect(await suggestion('activity', {})).toBe('activity')
    const editor = panelOf(await login())
    const { data } = (await editor.create('activity', { ...activity, slug: expected })).body
    expect(await suggestion('activity', activity)).toBe(`${expected}-1`)
    await editor.remove('activity', data.documentId)
  })

  it('is filled in at the first publish, stays what the editor wrote, and is not lost when it is emptied', async () => {
    const editor = panelOf(await login())
    const publish = async (data: object) => (await editor.publishNew('activity', data)).body.data.documentId as string
    const slugs = async (documentId: string) =>
      (await cms().strapi.db.query('api::activity.activity').findMany({ where: { documentId } })).map(({ slug }) => slug)
    const filled = await publish(activity)
    const written = await publish({ ...activity, slug: 'duanwu' })
    const third = await publish(activity)
    expect([await slugs(filled), await slugs(written), await slugs(third)]).toEqual([
      [expected, expected],
      ['duanwu', 'duanwu'],
      [`${expected}-1`, `${expected}-1`],
    ])
    await editor.act('activity', filled, 'publish', { ...activity, slug: null })
    expect(await slugs(filled)).toEqual([expected, expected])
    for (const id of [filled, written, third]) await editor.remove('activity', id)
  })
})
