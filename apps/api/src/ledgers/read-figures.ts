import type { Database } from '../database/orm.js'
import type { PlacesBoard } from '../events/index.js'
import { countDifferentHeads, readAttendances } from '../signups/index.js'
import { type EventFigures, type Figures, noFigures } from './rules/figures.js'

/** What the places rows say: how many were to come. */
function heldAt(board: PlacesBoard, documentId: string): Pick<EventFigures, 'planned' | 'signedUp'> {
  const rows = board.ofEvent(documentId).filter(({ status, heads }) => status !== 'WITHDRAWN' || heads > 0)
  if (rows.length === 0) return noFigures
  return {
    planned: rows.reduce((sum, { capacity }) => sum + capacity, 0),
    signedUp: rows.reduce((sum, { heads }) => sum + heads, 0),
  }
}

/** Who was to come stands in memory; who came is read anew. */
export async function readFigures(database: Pick<Database, 'fork'>, board: PlacesBoard, communityId: string): Promise<Figures> {
  const attendances = new Map((await readAttendances(database.fork(), communityId)).map((row) => [row.eventId, row]))
  return {
    of: (documentId) => {
      const { visits, people, walkIns } = attendances.get(documentId) ?? noFigures
      return { ...heldAt(board, documentId), visits, people, walkIns }
    },
    peopleAt: async (documentIds) => {
      const counted = documentIds.flatMap((documentId) => attendances.get(documentId) ?? [])
      if (counted.length === 0) return null
      const heads = await countDifferentHeads(database.fork(), communityId, new Set(counted.map(({ eventId }) => eventId)))
      return heads === null ? null : heads + counted.reduce((sum, { walkIns }) => sum + walkIns, 0)
    },
  }
}
