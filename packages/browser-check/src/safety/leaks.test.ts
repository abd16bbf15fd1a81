import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canaryContacts, leaksIn } from '@culture/fixtures'
import { buildSchema } from 'graphql'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { openCms } from '../product/editor.ts'
import { askGraph, untilKnown } from '../product/graph.ts'
import { freshSlug, publishActivity } from '../product/new-activity.ts'
import { readPublicTexts } from './public-addresses.ts'
import { publicQuestions } from './public-questions.ts'

const slug = freshSlug('canaries')
const apiUrl = inject('apiUrl')

const plant = `mutation Plant($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpRefused { reason message } } }`

/** Households with planted names, phones and doors sign up for an event; from then on nobody may read them anywhere. */
const plantCanaries = async (): Promise<void> => {
  const editor = openCms(inject('cmsUrl'), inject('editorToken'))
  await publishActivity(editor, { title: '名字不外传', slug, capacity: 2 })
  await untilKnown(apiUrl, slug)
  const { event, community } = await askGraph<{ event: { id: string }; community: { consentVersion: string } }>(
    apiUrl,
    `{ event(slug: "${slug}") { id } community { consentVersion } }`,
  )
  for (const [at, { name, phone, household }] of canaryContacts.entries()) {
    const input = {
      eventId: event.id,
      idempotencyKey: `canary-${at}-${slug}`,
      name,
      phone,
      household,
      party: { adults: 2 },
      consentVersion: community.consentVersion,
    }
    const { signUp } = await askGraph<{ signUp: { __typename: string } }>(apiUrl, plant, { input })
    expect(signUp.__typename).toBe(at < 2 ? 'SignUpConfirmed' : 'SignUpWaitlisted')
  }
}

describe('planted names, phones and doors', () => {
  beforeAll(plantCanaries)

  it('stand on no page, in no feed and in no calendar', async () => {
    const texts = await readPublicTexts(inject('siteUrl'), [
      ...inject('addresses'),
      `/events/${slug}`,
      `/events/${slug}/sign-up`,
      '/my-sign-up',
    ])
    expect(texts.size).toBeGreaterThan(inject('addresses').length)
    const leaks = [...texts].flatMap(([address, text]) => leaksIn(text).map((canary) => `${address}: ${canary}`))
    expect(leaks).toEqual([])
  })

  it('are in no public answer of the graph', async () => {
    const sdl = await (await fetch(`${apiUrl}/schema.graphql`)).text()
    const given: Record<string, string> = { slug: `"${slug}"`, year: '2027', query: '"志愿"' }
    const questions = publicQuestions(buildSchema(sdl), ({ name }) => given[name])
    expect(questions.length).toBeGreaterThan(20)
    for (const question of questions) {
      const answer = JSON.stringify(await askGraph(apiUrl, question))
      expect(leaksIn(answer), question).toEqual([])
    }
  })

  it('are in no line of the logs', () => {
    const folder = join(inject('dataDir'), 'logs')
    const logs = readdirSync(folder)
    expect(logs.sort()).toEqual(['api.log', 'cms.log', 'web.log'])
    for (const log of logs) expect(leaksIn(readFileSync(join(folder, log), 'utf8')), log).toEqual([])
  })
})
