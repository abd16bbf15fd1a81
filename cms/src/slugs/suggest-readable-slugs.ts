import type { Core, UID } from '@strapi/strapi'
import { type SlugSubject, suggestSlug } from './suggest-slug'

interface Wanted {
  contentTypeUID: UID.ContentType
  field: string
  data: SlugSubject
  locale?: string
}
export interface SlugService {
  generateUIDField(wanted: Wanted): Promise<string>
  findUniqueUID(wanted: Omit<Wanted, 'data'> & { value: string }): Promise<string>
}
interface App {
  strapi: Core.Strapi
}
interface ContentManager {
  services: { uid: (app: App) => SlugService }
}

const readable = (service: SlugService, { strapi }: App): SlugService => ({
  ...service,
  generateUIDField({ data, ...wanted }) {
    const { singularName } = strapi.contentType(wanted.contentTypeUID).info
    return service.findUniqueUID({ ...wanted, value: suggestSlug(data) ?? singularName })
  },
})

/** The button beside 网址名 writes day and pinyin: Strapi reads no Chinese and would call every activity “activity”. */
export function suggestReadableSlugs(plugin: ContentManager): ContentManager {
  const { uid, ...services } = plugin.services
  return Object.assign(plugin, { services: { ...services, uid: (app: App) => readable(uid(app), app) } })
}
