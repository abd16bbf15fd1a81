import type { PublishedData, PublishedEntry, PublishedType } from '@culture/contract'
import { DEMO_TEAM_EDITOR_EMAIL } from '../access/demo-accounts'
import { wordOf } from '../words/choices'
import { eventData, roleData, segmentData } from './event-data'

type Data = Record<string, unknown>

/** The team that the demo's team editor writes for. */
const DEMO_TEAM = 'allegro-team'

/** The series that has a day of its own every month. */
const MONTHLY_SERIES = 'red-sunday'
const thirdSunday = (): Data => ({
  nth: wordOf('nthOfMonth', 'THIRD'),
  weekday: wordOf('weekday', 'SUNDAY'),
  startTime: '09:00:00.000',
  endTime: '11:00:00.000',
  theme: wordOf('theme', 'TIMES'),
  kind: wordOf('activityKind', 'VOLUNTEERING'),
})

/** The editor's form of an entry in contract shape: the export mapping, backwards. */
const forms: { readonly [T in PublishedType]: (data: PublishedData[T]) => Data } = {
  activity: (activity) => ({
    ...eventData(activity),
    theme: wordOf('theme', activity.theme),
    kind: wordOf('activityKind', activity.kind),
    topics: activity.topics.join('、'),
    series: activity.seriesId,
    festival: activity.festivalId,
    programme: activity.programme,
    body: activity.body,
  }),
  'lecture-session': (session) => ({
    ...eventData(session),
    year: session.year,
    issueNo: session.issueNo,
    socialMorality: session.topicClasses.includes('SOCIAL_MORALITY'),
    professionalEthics: session.topicClasses.includes('PROFESSIONAL_ETHICS'),
    familyVirtue: session.topicClasses.includes('FAMILY_VIRTUE'),
    personalCharacter: session.topicClasses.includes('PERSONAL_CHARACTER'),
    segments: session.segments.map(segmentData),
    host: session.host && roleData(session.host),
    speakers: session.speakers.map(roleData),
  }),
  series: (series) => ({ ...series, recurrence: series.slug === MONTHLY_SERIES ? thirdSunday() : null }),
  team: (team) => ({
    ...team,
    kind: wordOf('teamKind', team.kind),
    editors: team.slug === DEMO_TEAM ? DEMO_TEAM_EDITOR_EMAIL : null,
  }),
  venue: (venue) => ({ ...venue }),
  festival: (festival) => ({ ...festival, key: wordOf('festivalKey', festival.key) }),
  'award-scheme': (scheme) => ({
    ...scheme,
    category: wordOf('awardCategory', scheme.category),
    level: wordOf('awardLevel', scheme.level),
    noticeUnit: wordOf('noticeUnit', scheme.noticeUnit),
    criteria: scheme.criteria.join('\n'),
  }),
  'family-story': ({ displayName, ...story }) => ({
    ...story,
    familyName: displayName,
    category: story.category && wordOf('awardCategory', story.category),
    consentScope: wordOf('consentScope', story.consentScope),
  }),
  partner: (partner) => ({ ...partner }),
  page: (page) => ({ ...page }),
  'site-settings': (settings) => ({
    ...settings,
    adminPath: settings.adminPath.join('\n'),
    estates: settings.estates.map((estate) => ({ ...estate, buildings: estate.buildings.join('、') })),
  }),
}

export function entryData({ type, id, communityId, data }: PublishedEntry): Data {
  const form = forms[type] as (data: PublishedEntry['data']) => Data
  return { ...form(data), documentId: id, communityId }
}
