import { startOwnProduct } from '@culture/config/start/own-product'
import type { BrowserContext, BrowserContextOptions } from 'playwright-core'
import { newVisitor } from '../browser/visit.ts'
import { type DeskLogin, openDeskSession } from './desk-sessions.ts'
import { logIn, openCms } from './editor.ts'
import { askGraph, untilKnown } from './graph.ts'
import { type NewActivity, publishActivity } from './new-activity.ts'

/** Ten in the morning on a working day, so that nothing depends on the hour or the day of the test. */
export const firstMorning = new Date('2027-03-02T02:00:00.000Z')

export interface MovedClock {
  apiUrl: string
  /** It is this instant now, everywhere but in the CMS; what was signed up, drawn and erased stays as it was. */
  goTo(instant: string): Promise<void>
  /** Publishes on the first morning; the address of the roster at the desk. */
  publish(activity: NewActivity): Promise<string>
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>
  staff(login: DeskLogin, options?: BrowserContextOptions): Promise<BrowserContext>
  stop(): Promise<void>
}

/** A product of its own whose clock stands still until a test moves it on. */
export const startWithMovedClock = async (): Promise<MovedClock> => {
  const product = await startOwnProduct({ FIXED_NOW: firstMorning.toISOString() })
  const { siteUrl, apiUrl, cmsUrl, environment } = product
  const editor = openCms(cmsUrl, await logIn(cmsUrl, product.editorPassword))
  const visitor = (options: BrowserContextOptions = {}) => newVisitor({ baseURL: `${siteUrl}/`, ...options })
  const sessions = new Map<DeskLogin, string>()
  const sessionOf = async (login: DeskLogin) => {
    const opened = sessions.get(login) ?? (await openDeskSession(siteUrl, environment, login))
    sessions.set(login, opened)
    return opened
  }
  return {
    ...{ apiUrl, visitor, stop: product.stop },
    goTo: async (instant) => {
      environment.FIXED_NOW = instant
      for (const part of ['api', 'web'] as const) await product.restartService(part)
    },
    publish: async (activity) => {
      await publishActivity(editor, { team: 'culture-volunteers', ...activity }, firstMorning)
      await untilKnown(apiUrl, activity.slug)
      const { slug } = activity
      const question = 'query Event($slug: String!) { event(slug: $slug) { id } }'
      const { event } = await askGraph<{ event: { id: string } }>(apiUrl, question, { slug })
      return `./desk/events/${event.id}`
    },
    staff: async (login, options) => {
      const [name = '', ...value] = (await sessionOf(login)).split('=')
      const staff = await visitor(options)
      await staff.addCookies([{ name, value: value.join('='), url: siteUrl }])
      return staff
    },
  }
}
