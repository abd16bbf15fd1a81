import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Event } from '../content/index.js'
import { DrawObject } from './draw.types.js'
import type { PlacesView } from './places-view.js'
import { queueRule } from './queue-rule.js'
import { SignUpInfo } from './sign-up-info.types.js'
import { toSlot } from './slots.js'

@Resolver(() => Event)
export class SignUpInfoResolver {
  constructor(private readonly places: PlacesView) {}

  @FieldResolver(() => SignUpInfo, { description: '报名与名额 / Sign-up and places' })
  signUp(@Root() event: Event): SignUpInfo {
    const { slots, draw, ...figures } = this.places.figures(event)
    const { mode, waitlistLimit, maxPartySize, channels, note } = event.signUpSettings
    return {
      ...figures,
      ...{ mode, waitlistLimit, maxPartySize, channels, note },
      slots: slots.map(toSlot),
      draw: draw && Object.assign(new DrawObject(), draw),
      // Written only where it is asked for: lists of events do not.
      get queueRule() {
        return queueRule(event)
      },
    }
  }
}
