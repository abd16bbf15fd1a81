import { randomBytes } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { describeInBrowser } from '../browser/visit.ts'
import { newEditorAtDesk } from './at-the-desk.ts'
import { beside, enterWith, logIn, publish } from './panel.ts'
import { giveBack, handIn, submittedDraft, writeForTeam } from './team-draft.ts'

const title = `快板队的新段子 ${randomBytes(2).toString('hex')}`
const cmsUrl = inject('cmsUrl')

// The chapters of one draft: each goes on where the one before it ended.
describeInBrowser('a draft that a team hands in', () => {
  const contexts: BrowserContext[] = []
  let team: Page
  let community: Page

  beforeAll(async () => {
    for (const token of ['', inject('editorToken')]) {
      const context = await newEditorAtDesk()
      if (token) await enterWith(context, cmsUrl, token)
      contexts.push(context)
    }
    team = await (contexts[0] as BrowserContext).newPage()
    community = await (contexts[1] as BrowserContext).newPage()
    await logIn(team, cmsUrl, 'team@demo.local', inject('editorPassword'))
  })
  afterAll(async () => {
    for (const context of contexts) await context.close()
  })

  it('is written and saved by somebody who cannot publish, and handed in by one button', async () => {
    await writeForTeam(team, title)
    expect(await beside(team, '发布').count()).toBe(0)
    await handIn(team)
    expect(await team.getByText('已经交给社区编辑了').count()).toBe(1)
    expect(await beside(team, '已交给社区编辑').isDisabled()).toBe(true)
  })

  it('stands before the community’s editor, on the first page and in the list of its own', async () => {
    await community.goto(`${cmsUrl}/admin`)
    await submittedDraft(community, title).waitFor()
    await community.goto(`${cmsUrl}/admin/content-manager/collection-types/api::activity.activity?filters[$and][0][review][$eq]=请审核`)
    await community.getByRole('link', { name: title }).waitFor()
    expect(await community.getByRole('row').filter({ hasText: '请审核' }).count()).toBeGreaterThan(0)
    expect(await community.getByRole('row').filter({ hasText: '已发布' }).count()).toBe(0)
  })

  it('goes back to be changed, and comes again', async () => {
    await community.goto(`${cmsUrl}/admin/submitted`)
    await submittedDraft(community, title).click()
    await giveBack(community)
    await team.reload()
    await team.getByText('社区编辑请您再改一改').waitFor()
    await handIn(team)
  })

  it('is nobody’s to look at any more when it is published', async () => {
    await community.reload()
    await community.getByText('这是队伍交来的稿子').waitFor()
    await publish(community)
    await community.getByText('这是队伍交来的稿子').waitFor({ state: 'hidden' })
    await community.goto(`${cmsUrl}/admin/submitted`)
    await community.getByText('没有等您看的稿子。').or(community.getByRole('main').getByRole('listitem')).first().waitFor()
    expect(await submittedDraft(community, title).count()).toBe(0)
  })
})
