import { type DeskPartyFragment, RosterDocument, type RosterFilterInput, type RosterQuery } from '@culture/contract/desk-operations'
import type { Outcome } from '../../../gateway/index.ts'
import type { Desk } from '../session/desk-door.ts'

const PAGE = 100
// A hall of two thousand families is none that a paper list serves.
const MOST_PAGES = 20

export interface WholeRoster {
  event: NonNullable<RosterQuery['event']>
  parties: DeskPartyFragment[]
}

/** Every family that the filter lets through, page by page; null where there is no such event for this member of staff. */
export async function wholeRoster(desk: Desk, eventId: string, filter: RosterFilterInput): Promise<Outcome<WholeRoster | null>> {
  const parties: DeskPartyFragment[] = []
  let after: string | null = null
  for (let page = 0; ; page += 1) {
    const answer: Outcome<RosterQuery> = await desk.ask(RosterDocument, {
      eventId,
      filter,
      first: PAGE,
      after,
    })
    if (answer.kind !== 'OK') return answer
    const { event, roster }: RosterQuery = answer.data
    if (!event || !roster) return { kind: 'OK', data: null, stale: false }
    parties.push(...roster.nodes)
    after = roster.pageInfo.endCursor
    if (!roster.pageInfo.hasNextPage || page + 1 === MOST_PAGES) return { kind: 'OK', data: { event, parties }, stale: false }
  }
}
