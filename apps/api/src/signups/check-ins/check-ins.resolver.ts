import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Needs, type Permission, type StaffViewer } from '../../access/index.js'
import type { Event } from '../../content/index.js'
import { badInput } from '../../graph/index.js'
import { fromGlobalId, toGlobalId } from '../../kernel/ids.js'
import { type DeskDeps, eventFor } from '../desk/desk-scope.js'
import { type CheckInOutcome, checkIn, takeCheckInBack } from './check-in.service.js'
import { type CheckInRefusal, refuseAtDoor } from './check-in-refusals.js'
import {
  type Arriving,
  CheckedIn,
  CheckInBatchInput,
  CheckInInput,
  CheckInRefused,
  CheckInResult,
  CheckInTakenBack,
  Closing,
  CountWalkInsInput,
  TakeCheckInBackInput,
  TakeCheckInBackResult,
  Turnout,
  TurnoutResult,
} from './check-ins.types.js'
import { closeEvent, countWalkIns, type TurnoutNow, type TurnoutOutcome, turnoutOf } from './close-event.service.js'

export const MOST_IN_A_BATCH = 500

interface Caller {
  viewer: StaffViewer
}

const refused = ({ reason, message }: CheckInRefusal): CheckInRefused => Object.assign(new CheckInRefused(), { reason, message })

function cameObject(outcome: CheckInOutcome): CheckedIn | CheckInRefused {
  if (outcome.kind === 'REFUSED') return refused(outcome)
  const { already, name, heads, arrived, cameAt } = outcome
  return Object.assign(new CheckedIn(), { already, name, heads, arrived, cameAt, signUpId: toGlobalId('SignUp', outcome.signUpId) })
}

function turnoutObject({ parties, heads, partiesCame, headsCame, walkIns, closing, meeting }: TurnoutNow): Turnout {
  const closed = closing && Object.assign(new Closing(), { ...closing, closedAt: new Date(closing.closedAt) })
  return Object.assign(new Turnout(), { parties, heads, partiesCame, headsCame, walkIns, closing: closed, meeting })
}

const turnoutResult = (outcome: TurnoutOutcome): Turnout | CheckInRefused =>
  outcome.kind === 'REFUSED' ? refused(outcome) : turnoutObject(outcome.turnout)

/** An id that is none of a sign-up finds nothing. */
function signUpIdOf(globalId: string): string {
  const parsed = fromGlobalId(globalId)
  return parsed?.type === 'SignUp' ? parsed.id : ''
}

@Resolver()
export class CheckInsResolver {
  constructor(private readonly deps: DeskDeps) {}

  #event(viewer: StaffViewer, permission: Permission, id: string): Event | null {
    return eventFor(this.deps.desk, viewer, permission, id)
  }

  #come(event: Event, { code, signUpId, arrived, at, way }: Arriving, staffId: string): Promise<CheckInOutcome> {
    const who = { code: code ?? null, signUpId: signUpId ? signUpIdOf(signUpId) : null }
    return checkIn(this.deps, event, { ...who, arrived: arrived ?? null, at: at ?? null, way }, staffId)
  }

  @Needs('CHECK_IN')
  @Mutation(() => CheckInResult, { description: '签到；重复签不会多算 / Check in; again counts nothing' })
  async checkIn(@Arg('input', () => CheckInInput) input: CheckInInput, @Ctx() { viewer }: Caller): Promise<CheckedIn | CheckInRefused> {
    const event = this.#event(viewer, 'CHECK_IN', input.eventId)
    return event ? cameObject(await this.#come(event, input.arriving, viewer.staffId)) : refused(refuseAtDoor('EVENT_NOT_FOUND'))
  }

  @Needs('CHECK_IN')
  @Mutation(() => [CheckInResult], { description: '一批签到，逐条答复 / A batch, each answered by itself' })
  async checkInBatch(
    @Arg('input', () => CheckInBatchInput) input: CheckInBatchInput,
    @Ctx() { viewer }: Caller,
  ): Promise<(CheckedIn | CheckInRefused)[]> {
    if (input.arriving.length > MOST_IN_A_BATCH) throw badInput(`一次最多 ${MOST_IN_A_BATCH} 条 / ${MOST_IN_A_BATCH} at most`)
    const event = this.#event(viewer, 'CHECK_IN', input.eventId)
    const answers: (CheckedIn | CheckInRefused)[] = []
    for (const arriving of input.arriving)
      answers.push(event ? cameObject(await this.#come(event, arriving, viewer.staffId)) : refused(refuseAtDoor('EVENT_NOT_FOUND')))
    return answers
  }

  @Needs('CHECK_IN')
  @Mutation(() => TakeCheckInBackResult, { description: '撤回当天的签到 / Take the check-in of this day back' })
  async takeCheckInBack(
    @Arg('input', () => TakeCheckInBackInput) { eventId, signUpId }: TakeCheckInBackInput,
    @Ctx() { viewer }: Caller,
  ): Promise<CheckInTakenBack | CheckInRefused> {
    const event = this.#event(viewer, 'CHECK_IN', eventId)
    const outcome = event ? await takeCheckInBack(this.deps, event, signUpIdOf(signUpId)) : refuseAtDoor('EVENT_NOT_FOUND')
    return outcome.kind === 'REFUSED' ? refused(outcome) : Object.assign(new CheckInTakenBack(), { signUpId })
  }

  @Needs('CHECK_IN')
  @Mutation(() => TurnoutResult, { description: '临时来的，多几位少几位 / Count walk-ins' })
  async countWalkIns(
    @Arg('input', () => CountWalkInsInput) { eventId, key, change }: CountWalkInsInput,
    @Ctx() { viewer }: Caller,
  ): Promise<Turnout | CheckInRefused> {
    const event = this.#event(viewer, 'CHECK_IN', eventId)
    if (!event) return refused(refuseAtDoor('EVENT_NOT_FOUND'))
    return turnoutResult(await countWalkIns(this.deps, event, { key, change }, viewer.staffId))
  }

  @Needs('EVENT_CLOSE')
  @Mutation(() => TurnoutResult, { description: '收尾：没来的记下，数清人次和人数 / Close the event and count' })
  async closeEvent(@Arg('eventId', () => ID) eventId: string, @Ctx() { viewer }: Caller): Promise<Turnout | CheckInRefused> {
    const event = this.#event(viewer, 'EVENT_CLOSE', eventId)
    if (!event) return refused(refuseAtDoor('EVENT_NOT_FOUND'))
    return turnoutResult(await closeEvent(this.deps, event, event.endsAt, viewer.staffId))
  }

  @Needs('EVENTS_READ')
  @Query(() => Turnout, { nullable: true, description: '到了多少人；没有或不归您管为空 / How many came; null where there is none for you' })
  async turnout(@Arg('eventId', () => ID) eventId: string, @Ctx() { viewer }: Caller): Promise<Turnout | null> {
    const event = this.#event(viewer, 'EVENTS_READ', eventId)
    return event ? turnoutObject(await turnoutOf(this.deps, event)) : null
  }
}
