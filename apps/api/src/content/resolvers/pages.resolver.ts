import { Arg, Query, Resolver } from 'type-graphql'
import type { ContentReader } from '../content-store.js'
import { AwardScheme } from '../types/award-scheme.types.js'
import { Page } from '../types/page.types.js'

@Resolver()
export class PagesResolver {
  constructor(private readonly store: ContentReader) {}

  @Query(() => Page, { nullable: true, description: '凭短名取一个说明页 / One page by the short name in its address' })
  page(@Arg('slug', () => String) slug: string): Page | null {
    return this.store.current.pages.find((page) => page.slug === slug) ?? null
  }

  @Query(() => [AwardScheme], { description: '评选办法 / Award schemes' })
  awardSchemes(): readonly AwardScheme[] {
    return this.store.current.schemes
  }
}
