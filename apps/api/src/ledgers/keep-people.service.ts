import { localDateOf } from '@culture/calendar'
import { Activity, type ContentStore, LectureSession } from '../content/index.js'
import type { Entities } from '../database/orm.js'
import type { PlacesBoard } from '../events/index.js'
import { keepPeople, type PeopleLedger } from './people-of-periods.repository.js'
import { readFigures } from './read-figures.js'
import { endedPeriods, startsWithin } from './rules/period.js'

/** A quarter, and the 180 days for which the hashes of its first event are kept. */
const COUNTABLE_DAYS = 180

const kinds = { activities: Activity, lectures: LectureSession } as const

export interface KeepPeopleDeps {
  content: Pick<ContentStore, 'current'>
  board: PlacesBoard
  communityId: string
}

/**
 * Writes down 人数 over the months and quarters that are over, as long as it can be told who came twice. Called before anything is
 * erased, in the same transaction: a hash never goes before the number that rests on it is kept. A year is longer than hashes are
 * kept, so its 人数 is known only while the year is young.
 */
export async function keepPeopleOfPeriods(tx: Entities, { content, board, communityId }: KeepPeopleDeps, now: Date): Promise<void> {
  const figures = await readFigures({ fork: () => tx }, board, communityId)
  for (const period of endedPeriods(localDateOf(now), COUNTABLE_DAYS)) {
    for (const [ledger, kind] of Object.entries(kinds) as [PeopleLedger, typeof Activity | typeof LectureSession][]) {
      const events = content.current.events.all.filter((event) => event instanceof kind && startsWithin(event, period))
      const people = await figures.peopleAt(events.map(({ documentId }) => documentId))
      if (people !== null) await keepPeople(tx, communityId, { ledger, period: period.key, people }, now)
    }
  }
}
