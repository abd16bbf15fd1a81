import { signPreview } from '@culture/contract'
import type { Core } from '@strapi/strapi'
import culture from '../../config/culture'
import { permitted } from '../access/permitted'
import { clock } from '../clock'
import { isPreviewType } from '../export/draft-entry'
import { publishedTypeOf } from '../export/published-types'

/** Seconds. Long enough to show the page to a colleague, short enough that a link left somewhere is dead the next day. */
const LIFE = 30 * 60

/**
 * Where the site shows the draft as the page it will be; null for what has no page, and for an entry that the one who asks may not
 * read: Strapi itself does not look at permissions here.
 */
export async function previewAddress(strapi: Core.Strapi, uid: string, { documentId }: { documentId?: string }): Promise<string | null> {
  const type = publishedTypeOf(uid)
  if (!documentId || !isPreviewType(type)) return null
  if (!(await permitted(strapi, 'read', type, documentId))) return null
  const expires = Math.floor(clock.now().getTime() / 1000) + LIFE
  return `${culture.siteUrl}${signPreview(culture.secrets.CONTENT_SECRET, { type, id: documentId, expires })}`
}
