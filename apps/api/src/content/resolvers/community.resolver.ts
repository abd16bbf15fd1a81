import { localDateOf, lunarDateOf } from '@culture/calendar'
import type { PublishedSiteSettings } from '@culture/contract'
import { Query, Resolver } from 'type-graphql'
import type { Clock } from '../../kernel/clock.js'
import type { ContentReader } from '../content-store.js'
import { type Particulars, withParticulars } from '../particulars.js'
import { Community } from '../types/community.types.js'

/** What is said of the community before its settings have been published for the first time. */
const unpublished: PublishedSiteSettings = {
  name: '社区',
  adminPath: [],
  hostUnit: '',
  telephone: '',
  address: '',
  officeHours: null,
  icpNumber: null,
  policeNumber: null,
  demo: false,
  facts: [],
  sourceNote: '',
  estates: [],
  consentVersion: '',
}

@Resolver(() => Community)
export class CommunityResolver {
  constructor(
    private readonly store: ContentReader,
    private readonly clock: Clock,
    private readonly communityId: string,
    private readonly particulars: Particulars,
  ) {}

  @Query(() => Community, { description: '本社区 / This community' })
  community(): Community {
    const { settings, partners, pages, version } = this.store.current
    const today = localDateOf(this.clock.now())
    return Object.assign(new Community(), withParticulars(settings ?? unpublished, this.particulars), {
      id: this.communityId,
      today,
      lunarToday: lunarDateOf(today).text,
      partners,
      pages,
      content: { syncedAt: this.store.syncedAt, source: this.store.source, version },
    })
  }
}
