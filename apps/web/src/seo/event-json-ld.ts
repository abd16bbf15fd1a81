import { plain } from '../typography/words.ts'

interface EventForSearch {
  title: string
  summary: string | null
  status: 'SCHEDULED' | 'POSTPONED' | 'CANCELLED' | 'FINISHED'
  startsAt: string
  endsAt: string
  updatedAt: string
  venue: { name: string; address: string | null; stepFree: boolean } | null
  cover: { url: string } | null
  signUp: {
    unit: 'PERSON' | 'HOUSEHOLD' | 'SLOT' | null
    capacity: number | null
    leftOnline: number | null
    state: string
    opensAt: string | null
    closesAt: string | null
  }
}
interface Publisher {
  community: { name: string; adminPath: readonly string[]; telephone: string; hostUnit: string }
  /** Absolute address of the event's page. */
  page: string
}

const statuses = {
  SCHEDULED: 'EventScheduled',
  FINISHED: 'EventScheduled',
  POSTPONED: 'EventRescheduled',
  CANCELLED: 'EventCancelled',
} as const

/** The instant with Shanghai's offset, as schema.org wants local times: 2027-02-20T14:00:00+08:00. */
export function withShanghaiOffset(instant: string): string {
  return `${new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}

/** schema.org/Event of an activity or a lecture. Free of charge, in person. */
export function eventJsonLd(event: EventForSearch, { community, page }: Publisher): object {
  const { signUp, venue } = event
  const persons = signUp.unit === 'PERSON' && signUp.capacity !== null
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: plain(event.title),
    ...(event.summary ? { description: plain(event.summary) } : {}),
    url: page,
    inLanguage: 'zh-CN',
    startDate: withShanghaiOffset(event.startsAt),
    endDate: withShanghaiOffset(event.endsAt),
    eventStatus: `https://schema.org/${statuses[event.status]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    ...(persons ? { maximumAttendeeCapacity: signUp.capacity, remainingAttendeeCapacity: signUp.leftOnline ?? 0 } : {}),
    ...(event.cover ? { image: [event.cover.url] } : {}),
    ...(venue ? { location: placeOf(venue, community.adminPath) } : {}),
    organizer: { '@type': 'Organization', name: plain(community.hostUnit), telephone: community.telephone },
    ...(signUp.state === 'OPEN' || signUp.state === 'NOT_YET_OPEN' ? { offers: offerOf(signUp, page) } : {}),
  }
}

function placeOf(venue: NonNullable<EventForSearch['venue']>, adminPath: readonly string[]): object {
  const [region, city, county, street] = adminPath
  return {
    '@type': 'Place',
    name: plain(venue.name),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: region,
      addressLocality: [city, county].filter(Boolean).join(''),
      streetAddress: [street, venue.address ? plain(venue.address) : null].filter(Boolean).join(''),
    },
    ...(venue.stepFree ? { amenityFeature: { '@type': 'LocationFeatureSpecification', name: '无台阶', value: true } } : {}),
  }
}

function offerOf(signUp: EventForSearch['signUp'], page: string): object {
  return {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'CNY',
    url: page,
    availability: `https://schema.org/${signUp.state === 'OPEN' ? 'InStock' : 'PreOrder'}`,
    ...(signUp.opensAt ? { validFrom: withShanghaiOffset(signUp.opensAt) } : {}),
    ...(signUp.closesAt ? { validThrough: withShanghaiOffset(signUp.closesAt) } : {}),
  }
}
