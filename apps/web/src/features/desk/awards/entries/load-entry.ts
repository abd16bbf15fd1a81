import { type EntryAtDeskFragment, EntryToDecideDocument, OneEntryDocument, type OneEntryQuery } from '@culture/contract/desk-operations'
import type { Outcome } from '../../../../gateway/index.ts'
import type { Desk } from '../../session/desk-door.ts'

export interface LoadedEntry {
  entry: EntryAtDeskFragment
  /** Objections, log and names of colleagues; only for those who handle entries. */
  handled: Pick<OneEntryQuery, 'objections' | 'entrySteps' | 'awardColleagues'> | null
}

/** One entry as far as the role may see it: the chair sees what waits for the chair. Null where there is none. */
export async function loadEntry(desk: Desk, id: string): Promise<Outcome<LoadedEntry | null>> {
  if (!desk.may('AWARDS_HANDLE')) {
    const answer = await desk.ask(EntryToDecideDocument, { id })
    if (answer.kind !== 'OK') return answer
    const { entryToDecide: entry } = answer.data
    return { kind: 'OK', stale: false, data: entry && { entry, handled: null } }
  }
  const answer = await desk.ask(OneEntryDocument, { id })
  if (answer.kind !== 'OK') return answer
  const { awardEntry: entry, ...handled } = answer.data
  return { kind: 'OK', stale: false, data: entry && { entry, handled } }
}
