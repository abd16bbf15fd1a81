import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../../access/index.js'
import { placesId, slotIdOf } from '../../../events/index.js'
import { type Connection, comparator, type Order, PAGE_SIZE, pageOf } from '../../../graph/index.js'
import { SignUpStatus } from '../../graph/sign-up.types.js'
import type { SignUpStatus as StatusName } from '../../rules/sign-up-status.js'
import { type DeskDeps, eventFor, signUpFor } from '../desk-scope.js'
import { deskEvent } from '../events/desk-events.js'
import { deskSignUp } from './desk-mapping.js'
import { DeskSignUp, DeskSignUpConnection } from './desk-sign-up.types.js'
import { logRoster, type RosterEntry, readRoster, rosterEntry } from './roster.service.js'

@InputType({ description: '名单的筛选 / Which of the roster' })
class RosterFilterInput {
  @Field(() => [SignUpStatus], { nullable: true, description: '这些状态 / In these states' })
  statuses!: StatusName[] | null

  @Field(() => ID, { nullable: true, description: '这个时段 / Of this slot' })
  slotId!: string | null

  @Field(() => String, { nullable: true, description: '报名号、电话、后四位或称呼 / By code, telephone, its last four digits, or name' })
  find!: string | null

  @Field(() => Boolean, { nullable: true, description: '这一次来了的，或没来的 / Who has come to the meeting that is due, or has not' })
  came!: boolean | null
}

/** In the order of signing up; whom a draw left waiting comes after that, in the order in which they were drawn. */
const bySigningUp = (drawnAt: number | null): Order<RosterEntry> => ({
  name: 'roster',
  descending: false,
  position: ({ row, position }) => ({
    key: drawnAt === null || position === null ? Date.parse(row.createdAt) : drawnAt + row.arrival,
    id: row.id,
  }),
})

@Resolver()
export class RosterResolver {
  constructor(private readonly deps: DeskDeps) {}

  @Needs('ROSTER_READ')
  @Query(() => DeskSignUpConnection, {
    nullable: true,
    description:
      '一场活动的名单，电话打码；看一页记一笔。活动不归您管为空 / Roster with telephones masked; each page is logged. Null for an event that is not yours',
  })
  async roster(
    @Arg('eventId', () => ID, { description: '活动 / The event' }) eventId: string,
    @Arg('filter', () => RosterFilterInput, { nullable: true, description: '筛选 / Which' }) filter: RosterFilterInput | null,
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, description: '一页几项 / Items in a page' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从这个游标之后 / After this cursor' }) after: string | null,
    @Ctx() { viewer }: { viewer: StaffViewer },
  ): Promise<Connection<DeskSignUp> | null> {
    const event = eventFor(this.deps.desk, viewer, 'ROSTER_READ', eventId)
    if (!event) return null
    const slot = filter?.slotId ? placesId(event.documentId, slotIdOf(filter.slotId)) : null
    const { statuses = null, find = null, came = null } = filter ?? {}
    const entries = await readRoster(this.deps, event, { statuses, placesId: slot, find, came })
    const order = bySigningUp(deskEvent(event, this.deps.board).draw?.drawnAt?.getTime() ?? null)
    const page = pageOf(entries.sort(comparator(order)), order, { first, after })
    await logRoster(this.deps, viewer, event.documentId, page.nodes)
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: deskSignUp(this.deps, node) }))
    return { ...page, edges, nodes: edges.map(({ node }) => node) }
  }

  @Needs('ROSTER_READ')
  @Query(() => DeskSignUp, {
    nullable: true,
    description: '名单上的一家；没有或不归您管为空 / One party; null where there is none for you',
  })
  async deskSignUp(
    @Arg('id', () => ID, { description: '编号 / Id' }) id: string,
    @Ctx() { viewer }: { viewer: StaffViewer },
  ): Promise<DeskSignUp | null> {
    const row = await signUpFor(this.deps, viewer, 'ROSTER_READ', id)
    if (!row) return null
    const entry = await rosterEntry(this.deps, row)
    await logRoster(this.deps, viewer, row.eventId, [entry])
    return deskSignUp(this.deps, entry)
  }
}
