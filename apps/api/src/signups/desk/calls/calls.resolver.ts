import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Needs, type StaffViewer } from '../../../access/index.js'
import { type Connection, comparator, type Order, PAGE_SIZE, pageOf } from '../../../graph/index.js'
import { type OpenCall, openAlerts } from '../../../notices/index.js'
import type { DeskDeps } from '../desk-scope.js'
import { deskSignUp } from '../roster/desk-mapping.js'
import { logRoster } from '../roster/roster.service.js'
import { type CallEntry, listCalls, openPage, recordCall, settleAlert } from './calls.service.js'
import {
  CallLogged,
  CallNotFound,
  type CallReasonName,
  DeskAlert,
  DeskCall,
  DeskCallConnection,
  LogCallInput,
  LogCallResult,
} from './calls.types.js'

interface AtDesk {
  viewer: StaffViewer
}

const mostPressing: Order<OpenCall> = { name: 'calls', descending: false, position: ({ until, id }) => ({ key: Date.parse(until), id }) }

const GONE = '这个电话不在名单上了，可能别人已经打过。请回到名单看看。'

@Resolver()
export class CallsResolver {
  constructor(private readonly deps: DeskDeps) {}

  @Needs('CALLS')
  @Query(() => DeskCallConnection, { description: '要打的电话，最急的在前 / Calls to make, the most pressing first' })
  async calls(
    @Arg('first', () => Int, { defaultValue: PAGE_SIZE, description: '一页几项 / Items in a page' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从这个游标之后 / After this cursor' }) after: string | null,
    @Ctx() { viewer }: AtDesk,
  ): Promise<Connection<DeskCall>> {
    const page = pageOf((await listCalls(this.deps)).sort(comparator(mostPressing)), mostPressing, { first, after })
    const entries = await openPage(this.deps, page.nodes)
    for (const eventId of new Set(entries.map(({ call }) => call.eventId))) {
      const shown = entries.filter(({ call }) => call.eventId === eventId).map(({ entry }) => entry)
      await logRoster(this.deps, viewer, eventId, shown)
    }
    const byId = new Map(entries.map((entry) => [entry.call.id, entry]))
    const edges = page.edges.flatMap(({ cursor, node }) => {
      const entry = byId.get(node.id)
      return entry ? [{ cursor, node: this.#call(entry) }] : []
    })
    return { ...page, edges, nodes: edges.map(({ node }) => node) }
  }

  @Needs('CALLS')
  @Query(() => [DeskAlert], { description: '工作台要知道的事 / What the desk must know' })
  async alerts(): Promise<DeskAlert[]> {
    const open = await openAlerts(this.deps.database.fork(), this.deps.communityId)
    return open.flatMap(({ id, kind, eventId, createdAt }) => {
      const event = this.deps.desk.event(eventId)
      const reason = kind as CallReasonName
      return event
        ? [Object.assign(new DeskAlert(), { id, reason, eventId: event.id, eventTitle: event.title, createdAt: new Date(createdAt) })]
        : []
    })
  }

  @Needs('CALLS')
  @Mutation(() => LogCallResult, { description: '记下一个电话打得怎样 / Log how a call went' })
  async logCall(
    @Arg('input', () => LogCallInput) { callId, result }: LogCallInput,
    @Ctx() { viewer }: AtDesk,
  ): Promise<typeof LogCallResult> {
    const logged = await recordCall(this.deps, viewer, callId, result)
    return logged ? Object.assign(new CallLogged(), logged) : Object.assign(new CallNotFound(), { message: GONE })
  }

  @Needs('CALLS')
  @Mutation(() => Boolean, { description: '这件事处理好了；别人已经处理过为否 / Seen to; false where somebody has before' })
  async settleAlert(@Arg('id', () => ID, { description: '哪件事 / The alert' }) id: string, @Ctx() { viewer }: AtDesk): Promise<boolean> {
    const alert = (await openAlerts(this.deps.database.fork(), this.deps.communityId)).find((each) => each.id === id)
    return alert ? settleAlert(this.deps, viewer, alert) : false
  }

  #call({ call, entry, event, unanswered, stayedAway }: CallEntry): DeskCall {
    const { id, kind, noMessage } = call
    return Object.assign(new DeskCall(), {
      ...{ id, reason: kind as CallReasonName, noMessage, unanswered, stayedAway, eventTitle: event.title, eventStartsAt: event.startsAt },
      eventVenue: event.venue?.name ?? null,
      ...{ signUp: deskSignUp(this.deps, entry), until: new Date(call.until), createdAt: new Date(call.createdAt) },
    })
  }
}
