import type { Core } from '@strapi/strapi'
import type { ContentChange } from '../outbox/outbox.types'
import { appendChanges } from '../outbox/outbox-store'
import { changesOfShowing } from './entries-showing'

const FILE = 'plugin::upload.file'

/** Parts of a database event that are used here. */
interface FileEvent {
  params: { where?: { id?: unknown } }
  result?: { id?: unknown } | null
  state: Record<string, unknown>
}

/**
 * A picture that is replaced, renamed or removed in the media library changes the entries that show it: the API is told of
 * them at once. `wake` is called after each.
 */
export function recordReplacements(strapi: Core.Strapi, wake: () => void): void {
  const tell = async (changes: readonly ContentChange[]) => {
    if (changes.length === 0) return
    await strapi.db.transaction(() => appendChanges(strapi, changes))
    wake()
  }
  const showing = (id: unknown) => (typeof id === 'number' ? changesOfShowing(strapi, id) : [])
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterUpdate: async ({ result }: FileEvent) => tell(await showing(result?.id)),
    // Looked up beforehand, because afterwards nothing points to the file any more.
    beforeDelete: async ({ params, state }: FileEvent) => {
      state.showing = await showing(params.where?.id)
    },
    afterDelete: async ({ state }: FileEvent) => tell((state.showing as ContentChange[] | undefined) ?? []),
  } as never)
}
