import culture from '../../config/culture'
import { permitted } from '../access/permitted'
import { clock } from '../clock'
import type { EventLifeAnswer } from '../event-life/event-life.types'
import { type AskedCapacity, fetchEventLife, type LifeSource } from '../event-life/fetch-event-life'
import { type AskedSlot, readAskedSlots } from '../event-life/life-question'
import { publishedTerms, savedVenue } from '../event-life/published-terms'
import { isEntryId } from '../export/read-export-query'
import { reviewedTypes } from '../review/review.types'
import type { AdminHandler } from './admin-handler.types'

/** `?capacity=` and `?slots=`: how many people would capacities hit that are not published yet. For those who may read the event. */
export const eventLife: AdminHandler = (strapi) => async (ctx) => {
  const { id } = ctx.params
  const type = reviewedTypes.find((one) => one === ctx.params.type)
  const capacity = ctx.query.capacity === undefined ? null : Number(ctx.query.capacity)
  const slots = readAskedSlots(ctx.query.slots)
  if (!type || !isEntryId(id) || !slots || (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0)))
    return ctx.badRequest('type, id, capacity or slots is not as it should be.')
  if (!(await permitted(strapi, 'read', type, id))) return ctx.forbidden()
  const source = { apiUrl: culture.apiUrl, secret: culture.secrets.CONTENT_SECRET, now: clock.now() }
  const [life, slotHits, terms, savedVenueId] = await Promise.all([
    fetchEventLife(source, id, capacity === null ? null : { capacity }),
    Promise.all(slots.map((slot) => slotHit(source, id, slot))),
    publishedTerms(strapi, type, id),
    savedVenue(strapi, type, id),
  ])
  ctx.body = {
    life,
    slotHits,
    terms,
    savedVenueId,
    deskUrl: `${culture.siteUrl}/desk/events/${graphId(type, id)}`,
  } satisfies EventLifeAnswer
}

const graphTypes = { activity: 'Activity', 'lecture-session': 'LectureSession' } as const

/** The event's id in the graph, by which the desk knows it. */
const graphId = (type: keyof typeof graphTypes, id: string): string => Buffer.from(`${graphTypes[type]}:${id}`).toString('base64url')

async function slotHit(source: LifeSource, id: string, asked: AskedSlot & AskedCapacity): Promise<EventLifeAnswer['slotHits'][number]> {
  const life = await fetchEventLife(source, id, asked)
  return { slot: asked.slot, wouldHit: life.kind === 'LIFE' ? life.wouldHit : null }
}
