import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../access/index.js'
import { toGlobalId } from '../../kernel/ids.js'
import { displayName } from '../../kernel/masking.js'
import { type DeskDeps, eventFor } from '../desk/desk-scope.js'
import type { RosterEntry } from '../desk/roster/roster.service.js'
import { partiesByTail } from './parties-by-tail.service.js'
import { DoorParty } from './parties-by-tail.types.js'

function doorParty({ row, name, position, came }: RosterEntry): DoorParty {
  const { adults, children0to6, children7to13, teens14to17, wheelchairs, heads } = row
  return Object.assign(new DoorParty(), {
    ...{ signUpId: toGlobalId('SignUp', row.id), status: row.status, position, came },
    displayName: name === null ? null : displayName({ name, kind: 'PERSON' }, 'MASKED'),
    party: { adults, children0to6, children7to13, teens14to17, wheelchairs, heads },
  })
}

@Resolver()
export class PartiesByTailResolver {
  constructor(private readonly deps: DeskDeps) {}

  @Needs('CHECK_IN')
  @Query(() => [DoorParty], {
    nullable: true,
    description:
      '报手机后四位：这场活动里对得上的几家，核对后再签到；看一次记一笔。活动不归您管为空 / Parties of the event whose telephone ends so, to be confirmed before checking in; logged. Null for an event that is not yours',
  })
  async partiesByPhoneTail(
    @Arg('eventId', () => ID, { description: '活动 / The event' }) eventId: string,
    @Arg('phoneTail', () => String, { description: '手机后四位 / Last four digits of the telephone' }) phoneTail: string,
    @Ctx() { viewer }: { viewer: StaffViewer },
  ): Promise<DoorParty[] | null> {
    const event = eventFor(this.deps.desk, viewer, 'CHECK_IN', eventId)
    return event ? (await partiesByTail(this.deps, viewer, event, phoneTail)).map(doorParty) : null
  }
}
