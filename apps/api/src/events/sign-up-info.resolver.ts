import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Event } from '../content/index.js'
import type { PlacesView } from './places-view.js'
import { SignUpInfo } from './sign-up-info.types.js'
import { toSlot } from './slots.js'

@Resolver(() => Event)
export class SignUpInfoResolver {
  constructor(private readonly places: PlacesView) {}

  @FieldResolver(() => SignUpInfo, { description: '报名与名额 / Sign-up and places' })
  signUp(@Root() event: Event): SignUpInfo {
    const { slots, ...figures } = this.places.figures(event)
    const { mode, waitlistLimit, maxPartySize, channels, note } = event.signUpSettings
    return {
      ...figures,
      ...{ mode, waitlistLimit, maxPartySize, channels, note },
      slots: slots.map(toSlot),
    }
  }
}
