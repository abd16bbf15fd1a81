import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { permitted } from '../access/permitted'
import { clock } from '../clock'
import type { EventLifeAnswer } from '../event-life/event-life.types'
import { fetchEventLife } from '../event-life/fetch-event-life'
import { isEntryId } from '../export/read-export-query'
import type { LectureFileOutline } from '../lecture-files/lecture-file.types'
import { readSession, type SavedSession } from '../lecture-files/read-session'
import { sessionParts } from '../lecture-files/session-parts'
import { agreedPhotos } from '../lecture-files/session-photos'
import { writeSessionFile } from '../lecture-files/write-session-file'
import type { AdminHandler } from './admin-handler.types'

type Context = Parameters<Core.ControllerHandler>[0]

interface Found {
  session: SavedSession
  life: EventLifeAnswer['life']
}

/** The session for those who may read it, and how many signed up; null when the answer has been given already. */
async function found(strapi: Core.Strapi, ctx: Context): Promise<Found | null> {
  const { id } = ctx.params
  if (!isEntryId(id)) {
    ctx.badRequest('id is not as it should be.')
    return null
  }
  const session = (await permitted(strapi, 'read', 'lecture-session', id)) ? await readSession(strapi, id) : null
  if (!session) {
    ctx.forbidden()
    return null
  }
  const source = { apiUrl: culture.apiUrl, secret: culture.secrets.CONTENT_SECRET, now: clock.now() }
  return { session, life: await fetchEventLife(source, id, null) }
}

/** What the file of a session would hold, and what is missing. */
export const lectureFileOutline: AdminHandler = (strapi) => async (ctx) => {
  const known = await found(strapi, ctx)
  if (!known) return
  const parts = sessionParts(known.session, known.life).map(({ number, title, missing }) => ({ number, title, missing }))
  ctx.body = { parts, photos: agreedPhotos(known.session).length } satisfies LectureFileOutline
}

/** The file itself, as a zip. */
export const lectureFile: AdminHandler = (strapi) => async (ctx) => {
  const known = await found(strapi, ctx)
  if (!known) return
  const { bytes, name } = await writeSessionFile(known.session, known.life, clock.now())
  ctx.set('cache-control', 'no-store')
  ctx.set('content-disposition', `attachment; filename="file.zip"; filename*=UTF-8''${encodeURIComponent(`${name}.zip`)}`)
  ctx.type = 'application/zip'
  ctx.body = Buffer.from(bytes)
}
