import culture from '../../config/culture'
import { mayRead } from '../access/may-read'
import { clock } from '../clock'
import type { EventLifeAnswer } from '../event-life/event-life.types'
import { fetchEventLife } from '../event-life/fetch-event-life'
import { isEntryId } from '../export/read-export-query'
import type { AdminHandler } from './admin-handler.types'

const types = ['activity', 'lecture-session'] as const

/** `?capacity=`: how many people would a capacity hit that is not published yet. For those who may read the event. */
export const eventLife: AdminHandler = (strapi) => async (ctx) => {
  const { id } = ctx.params
  const type = types.find((one) => one === ctx.params.type)
  const capacity = ctx.query.capacity === undefined ? null : Number(ctx.query.capacity)
  if (!type || !isEntryId(id) || (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0)))
    return ctx.badRequest('type, id or capacity is not as it should be.')
  if (!(await mayRead(strapi, type, id))) return ctx.forbidden()
  const source = { apiUrl: culture.apiUrl, secret: culture.secrets.CONTENT_SECRET, now: clock.now() }
  ctx.body = { life: await fetchEventLife(source, id, capacity), deskUrl: `${culture.siteUrl}/desk/events/${id}` } satisfies EventLifeAnswer
}
