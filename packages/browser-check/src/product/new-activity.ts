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
  /** A course: these hours after the start is another meeting. */
  meetsAgainInHours?: number
  /** Another way of counting than by households. */
  unit?: '按人'
  /** At the families' doors instead: one family each at these hours after the start. */
  visitsAtHours?: readonly number[]
  /** Places are drawn by lot, an hour after the sign-up closes. */
  byLot?: true
  /** Short name of the team that runs it. */
  team?: string
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

/** Hours until a start that is on this day still, however late it is. */
export const todayInHours = (now: Date): number => {
  const leftOfToday = 24 - ((((now.getTime() / hour + 8) % 24) + 24) % 24)
  return Math.min(1, leftOfToday - 1 / 60)
}

/** An activity, counted in households unless it says otherwise. */
export const activityData = (activity: NewActivity, now: Date): object => {
  const inHours = (hours: number) => new Date(now.getTime() + hours * hour).toISOString()
  const start = activity.startsInHours ?? 240
  const visits = activity.visitsAtHours?.map((hours) => ({
    startsAt: inHours(start + hours),
    endsAt: inHours(start + hours + 0.5),
    capacity: 1,
  }))
  return {
    title: activity.title,
    slug: activity.slug,
    summary: '一家人一起来，做灯、猜谜、吃元宵。',
    theme: '节庆文化',
    kind: visits ? '上门服务' : '动手体验',
    body: '带上孩子，跟着老师傅扎一盏自己的灯。',
    meetings: [start, ...(activity.meetsAgainInHours ? [start + activity.meetsAgainInHours] : [])].map((hours) => ({
      startsAt: inHours(hours),
      endsAt: inHours(hours + 2),
    })),
    signUp: {
      ...(visits
        ? { mode: '上门预约', unit: '按组', slots: visits }
        : { mode: '需要报名', unit: activity.unit ?? '按家庭', capacity: activity.capacity }),
      ...(activity.byLot ? { allocation: '抽签' } : {}),
      maxPartySize: 6,
      waitlistLimit: activity.waitlistLimit ?? 10,
      opensAt: inHours(activity.opensInHours ?? -24),
      closesAt: inHours(activity.closesInHours ?? start - 4),
    },
  }
}

/** Writes and publishes it as an editor does, at a venue that is there. */
export const publishActivity = async (
  editor: Editor,
  activity: NewActivity,
  now = new Date(),
): Promise<{ documentId: string; data: object }> => {
  const venue = await editor.anyOf('venue')
  const teams = activity.team ? { teams: { connect: [{ documentId: await editor.bySlug('team', activity.team) }] } } : {}
  const data = { ...activityData(activity, now), venue: { connect: [{ documentId: venue }] }, ...teams }
  const documentId = await editor.create('activity', data)
  await editor.publish('activity', documentId, data)
  return { documentId, data }
}
