import { randomBytes } from 'node:crypto'
import type { Core, Modules } from '@strapi/strapi'
import culture from '../../config/culture'
import { publishedTypeOf, uidOf } from '../export/published-types'
import type { Call } from './document-calls'

interface Slot {
  id?: number
  key?: string | null
}
type Data = Record<string, unknown> & { signUp?: { slots?: Slot[] } | null }

const newKey = () => `s${randomBytes(6).toString('hex')}`

/** Fills in what editors never see: the community of a new entry, and a key for every slot by which residents' places stay tied to it. */
export const completeEntry =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  async (context, next) => {
    const type = publishedTypeOf(context.uid)
    const call = context as unknown as Call
    if (!type) return next()
    const data = call.params.data as Data | undefined
    if (data && (call.action === 'create' || call.action === 'update')) call.params = { ...call.params, data: completed(call.action, data) }
    const result = await next()
    if (call.action === 'clone') await renewSlotKeys(strapi, uidOf(type), result)
    return result
  }

function completed(action: string, data: Data): Data {
  const slots = data.signUp?.slots?.map((slot) => (slot.id || slot.key ? slot : { ...slot, key: newKey() }))
  return {
    ...data,
    ...(action === 'create' ? { communityId: data.communityId || culture.communityId } : {}),
    ...(slots ? { signUp: { ...data.signUp, slots } } : {}),
  }
}

/** A copy is another event: its slots must not share places with the original's. */
async function renewSlotKeys(strapi: Core.Strapi, uid: ReturnType<typeof uidOf>, result: unknown): Promise<void> {
  if (!('signUp' in strapi.contentType(uid).attributes)) return
  const { documentId } = result as { documentId: string }
  const copies = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: { signUp: { populate: { slots: true } } } })) as Data[]
  for (const slot of copies.flatMap(({ signUp }) => signUp?.slots ?? [])) {
    await strapi.db.query('event.slot').update({ where: { id: slot.id }, data: { key: newKey() } })
  }
}
