import { Query, Resolver } from 'type-graphql'
import { Community } from './community.types.js'

@Resolver(() => Community)
export class CommunityResolver {
  constructor(private readonly communityId: string) {}

  @Query(() => Community, { description: '本社区 / This community' })
  community(): Community {
    return Object.assign(new Community(), { id: this.communityId })
  }
}
