import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from '../browser/visit.ts'
import { newStaff } from '../visitors/staff.ts'

describeInBrowser('the desk of somebody who has no events to see', () => {
  let panellist: Awaited<ReturnType<typeof newStaff>>
  beforeAll(async () => {
    panellist = await newStaff('panel2')
  })
  afterAll(() => panellist.close())

  it('begins where their work is', async () => {
    const page = await panellist.newPage()
    const response = await page.goto('./desk')
    expect(response?.status()).toBe(200)
    expect(new URL(page.url()).pathname).toMatch(/\/desk\/awards$/)
  })

  it.each(['/calls', '/events', '/readings', '/ledgers'])(
    'and says of %s that it is not for them, not that it is out of order',
    async (path) => {
      const page = await panellist.newPage()
      expect((await page.goto(`./desk${path}`))?.status()).toBe(403)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('您的岗位看不了这一页')
    },
  )
})
