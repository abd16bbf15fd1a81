import { randomBytes } from 'node:crypto'
import type { Editor } from './editor.ts'

const hour = 3_600_000

export interface NewActivity {
  title: string
  slug: string
  /** Households that it has room for. */
  capacity: number
  /** Hours from now until it starts. Ten days by default: far enough to leave the front page to the story. */
  startsInHours?: number
  /** Hours from now until the sign-up closes; negative: it has closed. */
  closesInHours?: number
  opensInHours?: number
  waitlistLimit?: number
}

/** An address of its own, so that a test can run again on a product that is still up. */
export const freshSlug = (name: string): string => `check-${name}-${randomBytes(3).toString('hex')}`

/**
 * Hours until a start that the front page has room for, tomorrow or the day after. A day before it, when the queue's last offers
 * run out, it is daytime: so at any hour of a test run a family that waits is offered its place instead of being called.
 */
export const soonInHours = (now: Date): number => {
  const shanghaiHour = (hours: number) => new Date(now.getTime() + (hours + 8) * hour).getUTCHours()
  let hours = 27
  while (shanghaiHour(hours - 24) < 10 || shanghaiHour(hours - 24) > 19) hours += 1
  return hours
}

/** An activity counted in households. */
export const activityData = (activity: NewActivity, now: Date): object => {
  const inHours = (hours: number) => new Date(now.getTime() + hours * hour).toISOString()
  const start = activity.startsInHours ?? 240
  return {
    title: activity.title,
    slug: activity.slug,
    summary: '一家人一起来，做灯、猜谜、吃元宵。',
    theme: '节庆文化',
    kind: '动手体验',
    body: '带上孩子，跟着老师傅扎一盏自己的灯。',
    meetings: [{ startsAt: inHours(start), endsAt: inHours(start + 2) }],
    signUp: {
      mode: '需要报名',
      unit: '按家庭',
      capacity: activity.capacity,
      maxPartySize: 6,
      waitlistLimit: activity.waitlistLimit ?? 10,
      opensAt: inHours(activity.opensInHours ?? -24),
      closesAt: inHours(activity.closesInHours ?? start - 4),
    },
  }
}

/** Writes and publishes it as an editor does, at a venue that is there. */
export const publishActivity = async (editor: Editor, activity: NewActivity): Promise<{ documentId: string; data: object }> => {
  const venue = await editor.anyOf('venue')
  const data = { ...activityData(activity, new Date()), venue: { connect: [{ documentId: venue }] } }
  const documentId = await editor.create('activity', data)
  await editor.publish('activity', documentId, data)
  return { documentId, data }
}
