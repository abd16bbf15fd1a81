import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Needs, type Permission, type StaffViewer } from '../../../access/index.js'
import { slotIdOf } from '../../../events/index.js'
import { partyOf, refusedObject } from '../../graph/graph-mapping.js'
import type { SignUpRefused } from '../../graph/sign-up-results.types.js'
import type { HeldSignUp, SignUpOutcome } from '../../holders/sign-up-outcome.js'
import type { SignUpRow } from '../../records/sign-up.entity.js'
import { refuse } from '../../refusals.js'
import { type DeskDeps, eventFor, signUpFor } from '../desk-scope.js'
import { deskSignUp } from '../roster/desk-mapping.js'
import { rosterEntry } from '../roster/roster.service.js'
import { answerFor, cancelFor, changeFor, signUpSomebody } from './act-for.service.js'
import { correctHousehold } from './correct-household.service.js'
import { AnswerOfferForInput, CancelForInput, ChangePartyForInput, CorrectHouseholdInput, SignUpForInput } from './desk-inputs.types.js'
import { DeskChangeResult, DeskSignedUp, DeskSignUpChanged, DeskSignUpResult } from './desk-results.types.js'

interface AtDesk {
  viewer: StaffViewer
}

const notFound = (): SignUpRefused => refusedObject(refuse('SIGN_UP_NOT_FOUND', [], '名单上没有这一家，可能已经取消。请回到名单再看看。'))

@Resolver()
export class ActingResolver {
  constructor(private readonly deps: DeskDeps) {}

  @Needs('SIGN_UP_FOR_OTHERS')
  @Mutation(() => DeskSignUpResult, { description: '替人报名，和网上排同一个队 / Sign somebody up; the same queue as online' })
  async signUpFor(@Arg('input', () => SignUpForInput) input: SignUpForInput, @Ctx() { viewer }: AtDesk): Promise<typeof DeskSignUpResult> {
    const event = eventFor(this.deps.desk, viewer, 'SIGN_UP_FOR_OTHERS', input.eventId)
    const { idempotencyKey, channel, name, phone, household, slotId, visitAddress, party, guardianConsent } = input
    const door = household && { estate: household.estate, building: household.building, unit: household.unit, room: household.room }
    const outcome = await signUpSomebody(this.deps, viewer, {
      ...{ idempotencyKey, channel, name, phone: phone ?? '', household: door ?? null, visitAddress: visitAddress ?? null },
      ...{ eventId: event?.documentId ?? null, slotId: slotId ? slotIdOf(slotId) : null },
      ...{ party: partyOf(party), guardianConsent: guardianConsent ?? false },
    })
    return this.#signedUp(outcome)
  }

  @Needs('SIGN_UP_FOR_OTHERS')
  @Mutation(() => DeskSignUpResult, { description: '替人改人数 / Change who comes' })
  async changePartyFor(
    @Arg('input', () => ChangePartyForInput) { signUpId, party, guardianConsent, idempotencyKey }: ChangePartyForInput,
    @Ctx() { viewer }: AtDesk,
  ): Promise<typeof DeskSignUpResult> {
    const row = await this.#row(viewer, signUpId)
    if (!row) return notFound()
    const change = { party: partyOf(party), guardianConsent: guardianConsent ?? false, idempotencyKey }
    return this.#signedUp(await changeFor(this.deps, viewer, row, change))
  }

  @Needs('SIGN_UP_FOR_OTHERS')
  @Mutation(() => DeskChangeResult, { description: '替人取消，取消两次回答一样 / Cancel; cancelling twice answers the same' })
  async cancelFor(
    @Arg('input', () => CancelForInput) { signUpId }: CancelForInput,
    @Ctx() { viewer }: AtDesk,
  ): Promise<typeof DeskChangeResult> {
    const row = await this.#row(viewer, signUpId)
    if (!row) return notFound()
    const outcome = await cancelFor(this.deps, viewer, row)
    return outcome.kind === 'REFUSED' ? refusedObject(outcome) : this.#changed(outcome.held)
  }

  @Needs('SIGN_UP_FOR_OTHERS')
  @Mutation(() => DeskChangeResult, { description: '替人答复留出的名额 / Take an offered place or let it go' })
  async answerOfferFor(
    @Arg('input', () => AnswerOfferForInput) { signUpId, accept }: AnswerOfferForInput,
    @Ctx() { viewer }: AtDesk,
  ): Promise<typeof DeskChangeResult> {
    const row = await this.#row(viewer, signUpId)
    if (!row) return notFound()
    const outcome = await answerFor(this.deps, viewer, row, accept)
    return outcome.kind === 'REFUSED' ? refusedObject(outcome) : this.#changed(outcome.held)
  }

  @Needs('HOUSEHOLD_OVERRIDE')
  @Mutation(() => DeskChangeResult, {
    description:
      '把被别人占了的门牌空出来，好让本户报名；占用的那份保留，列入电话名单 / Free a household that a stranger signed up under; that sign-up stays and is to be called',
  })
  async correctHousehold(
    @Arg('input', () => CorrectHouseholdInput) { eventId, household }: CorrectHouseholdInput,
    @Ctx() { viewer }: AtDesk,
  ): Promise<typeof DeskChangeResult> {
    const event = eventFor(this.deps.desk, viewer, 'HOUSEHOLD_OVERRIDE', eventId)
    if (!event) return refusedObject(refuse('EVENT_NOT_FOUND'))
    const { estate, building, unit, room } = household
    const outcome = await correctHousehold(this.deps, viewer, event, { estate, building, unit, room })
    return outcome.kind === 'REFUSED' ? refusedObject(outcome) : this.#changed(outcome)
  }

  #row(viewer: StaffViewer, id: string, permission: Permission = 'SIGN_UP_FOR_OTHERS'): Promise<SignUpRow | null> {
    return signUpFor(this.deps, viewer, permission, id)
  }

  async #signedUp(outcome: SignUpOutcome): Promise<DeskSignedUp | SignUpRefused> {
    if (outcome.kind === 'REFUSED') return refusedObject(outcome)
    const signUp = deskSignUp(this.deps, await rosterEntry(this.deps, outcome.held.row))
    return Object.assign(new DeskSignedUp(), { signUp, code: outcome.code })
  }

  async #changed({ row }: Pick<HeldSignUp, 'row'>): Promise<DeskSignUpChanged> {
    return Object.assign(new DeskSignUpChanged(), { signUp: deskSignUp(this.deps, await rosterEntry(this.deps, row)) })
  }
}
