import type { PublishedActivity, PublishedEntry } from '@culture/contract'
import { demoContent } from '@culture/fixtures'

/** How large a community is. */
export interface Town {
  events: number
  households: number
  /** Events that every household signs up for. */
  full: number
}

const week = 7 * 24 * 3_600_000
/** Three years back, one ahead. */
const weeks = { first: -156, last: 52 }
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z/g

const isActivity = (entry: PublishedEntry): entry is PublishedEntry<'activity'> => entry.type === 'activity'

/** The same activity again, some weeks away, under a name of its own. */
function again(entry: PublishedEntry<'activity'>, nth: number, by: number): PublishedEntry<'activity'> {
  const moved = JSON.stringify(entry.data).replace(INSTANT, (instant) => new Date(Date.parse(instant) + by).toISOString())
  const data = JSON.parse(moved) as PublishedActivity
  return { ...entry, id: `c${String(nth).padStart(23, '0')}`, data: { ...data, slug: `again-${nth}`, title: `${data.title}（${nth}）` } }
}

/** One that every household can sign up for. */
function open(entry: PublishedEntry<'activity'>, nth: number, households: number, now: Date): PublishedEntry<'activity'> {
  const at = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000 + nth * 3_600_000).toISOString()
  const signUp: PublishedActivity['signUp'] = {
    ...entry.data.signUp,
    ...{ mode: 'REQUIRED', unit: 'HOUSEHOLD', capacity: households, headLimit: null, offlineReserve: 0, waitlistLimit: 0 },
    ...{ maxPartySize: 6, opensAt: new Date(now.getTime() - week).toISOString(), closesAt: at(20), drawsAt: null, slots: [] },
    channels: ['ONLINE', 'PHONE', 'WINDOW', 'PAPER', 'PROXY'],
  }
  const slug = `full-${nth}`
  const meetings = [{ startsAt: at(21), endsAt: at(21.05) }]
  return {
    ...entry,
    id: `c9${String(nth).padStart(22, '0')}`,
    data: { ...entry.data, slug, status: 'SCHEDULED', statusReason: null, signUp, meetings },
  }
}

/** The made-up community of the demo with many more activities, over four years. */
export function largeTown({ events, households, full }: Town, now: Date): PublishedEntry[] {
  const content = demoContent(now)
  const activities = content.filter(isActivity)
  const [model] = activities
  if (!model) throw new Error('The demo has no activities')
  const more = Array.from({ length: Math.max(0, events - activities.length - full) }, (_, nth) => {
    const by = weeks.first + (nth % (weeks.last - weeks.first))
    return again(activities[nth % activities.length] ?? model, nth, by * week)
  })
  return [...content, ...more, ...Array.from({ length: full }, (_, nth) => open(model, nth, households, now))]
}

/** The n-th household of the estate whose buildings have 4 entrances of 18 floors with 4 doors. */
export const householdOf = (nth: number) => ({
  estate: 'A',
  building: String(1 + (Math.floor(nth / 288) % 18)),
  unit: String(1 + (Math.floor(nth / 72) % 4)),
  room: `${1 + (Math.floor(nth / 4) % 18)}0${1 + (nth % 4)}`,
})
