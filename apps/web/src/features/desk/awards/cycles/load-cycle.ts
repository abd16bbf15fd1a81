import { type AwardCycleAtDeskFragment, AwardCyclesAtDeskDocument } from '@culture/contract/desk-operations'
import type { Outcome } from '../../../../gateway/index.ts'
import type { Desk } from '../../session/desk-door.ts'

/** One cycle; null where there is none by that id. */
export async function loadCycle(desk: Desk, id: string): Promise<Outcome<AwardCycleAtDeskFragment | null>> {
  const answer = await desk.ask(AwardCyclesAtDeskDocument, {})
  if (answer.kind !== 'OK') return answer
  return { kind: 'OK', stale: false, data: answer.data.awardCycles.find((cycle) => cycle.id === id) ?? null }
}
