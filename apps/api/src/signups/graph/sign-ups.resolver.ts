import { GraphQLError } from 'graphql'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Event } from '../../content/index.js'
import { type PlacesView, Slot, slotOfPlaces } from '../../events/index.js'
import type { SignUps } from '../sign-ups.js'
import { DrawStandingObject } from './draw-standing.types.js'
import { answerResult, cancelResult, partyOf, signUpInputOf, signUpObject, signUpResult } from './graph-mapping.js'
import { OvertakeObject } from './overtake.types.js'
import { SignUpObject } from './sign-up.types.js'
import { AnswerOfferInputObject, CancelSignUpInputObject, ChangePartyInputObject, SignUpInputObject } from './sign-up-inputs.types.js'
import { AnswerOfferResult, CancelSignUpResult, SignUpResult } from './sign-up-results.types.js'

/** What these resolvers need to know of the request: where it came from, for counting attempts. */
interface Visitor {
  clientAddress: string
}

/** By the content's own id; withdrawn events too. */
export type EventById = (documentId: string) => Event | undefined

@Resolver(() => SignUpObject)
export class SignUpsResolver {
  constructor(
    private readonly signUps: SignUps,
    private readonly eventById: EventById,
    private readonly places: PlacesView,
  ) {}

  @Query(() => SignUpObject, {
    nullable: true,
    description:
      '凭报名号和电话后四位查报名；对不上为空。只用 POST，一次只查一份 / By code and phone tail; null for a wrong pair. POST only, one per document',
  })
  async signUp(
    @Arg('code', () => String) code: string,
    @Arg('phoneTail', () => String) phoneTail: string,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<SignUpObject | null> {
    const found = await this.signUps.find({ code, phoneTail }, clientAddress)
    if (found.kind === 'FOUND') return signUpObject(found.held)
    if (found.reason === 'RATE_LIMITED') throw new GraphQLError(found.message, { extensions: { code: 'RATE_LIMITED' } })
    return null
  }

  @Mutation(() => SignUpResult, { name: 'signUp', description: '报名 / Sign a party up for an event' })
  async take(
    @Arg('input', () => SignUpInputObject) input: SignUpInputObject,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof SignUpResult> {
    return signUpResult(await this.signUps.take(signUpInputOf(input), clientAddress))
  }

  @Mutation(() => SignUpResult, {
    description: '改人数，没有空位时原样保留 / Change who comes; the old party stays where there is no room',
  })
  async changeParty(
    @Arg('input', () => ChangePartyInputObject) input: ChangePartyInputObject,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof SignUpResult> {
    const { code, phoneTail, idempotencyKey, guardianConsent } = input
    const change = { code, phoneTail, idempotencyKey, party: partyOf(input.party), guardianConsent: guardianConsent ?? false }
    return signUpResult(await this.signUps.changeParty(change, clientAddress))
  }

  @Mutation(() => CancelSignUpResult, { description: '取消报名，取消两次回答一样 / Cancel; cancelling twice answers the same' })
  async cancelSignUp(
    @Arg('input', () => CancelSignUpInputObject) { code, phoneTail }: CancelSignUpInputObject,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof CancelSignUpResult> {
    return cancelResult(await this.signUps.cancel({ code, phoneTail }, clientAddress))
  }

  @Mutation(() => AnswerOfferResult, { description: '答复留出的名额 / Take an offered place or let it go' })
  async answerOffer(
    @Arg('input', () => AnswerOfferInputObject) { code, phoneTail, accept }: AnswerOfferInputObject,
    @Ctx() { clientAddress }: Visitor,
  ): Promise<typeof AnswerOfferResult> {
    return answerResult(await this.signUps.answerOffer({ code, phoneTail }, accept, clientAddress))
  }

  @FieldResolver(() => [OvertakeObject], {
    description: '候补时后面谁先进了、为什么；不说是谁 / Later parties that came first while this one waited, and why; never who',
  })
  overtakes(@Root() { signUpId }: SignUpObject): Promise<OvertakeObject[]> {
    return this.signUps.overtakes(signUpId)
  }

  @FieldResolver(() => DrawStandingObject, {
    nullable: true,
    description: '抽签里的情况；先到先得的活动、没参加抽签的报名为空 / In the draw; null where it takes no part in one',
  })
  draw(@Root() { signUpId }: SignUpObject): Promise<DrawStandingObject | null> {
    return this.signUps.drawStanding(signUpId)
  }

  @FieldResolver(() => Event, { description: '报的是哪一场 / The event' })
  event(@Root() { eventId }: SignUpObject): Event {
    const event = this.eventById(eventId)
    if (!event) throw new Error(`The event ${eventId} of a sign-up has no copy left`)
    return event
  }

  @FieldResolver(() => Slot, {
    nullable: true,
    description: '报的哪个时段；不分时段的活动为空 / The slot; null where the event has none',
  })
  slot(@Root() { eventId, placesId }: SignUpObject): Slot | null {
    const event = this.eventById(eventId)
    return event ? slotOfPlaces(this.places, event, placesId) : null
  }
}
