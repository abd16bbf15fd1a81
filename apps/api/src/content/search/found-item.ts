import { Activity } from '../types/activity.types.js'
import { AwardScheme } from '../types/award-scheme.types.js'
import { FamilyStory } from '../types/family-story.types.js'
import { LectureSession } from '../types/lecture-session.types.js'
import { Page } from '../types/page.types.js'
import { Series } from '../types/series.types.js'
import { Team } from '../types/team.types.js'

export const searchedTypes = [Activity, LectureSession, Team, Series, Page, FamilyStory, AwardScheme] as const
export type FoundItem = InstanceType<(typeof searchedTypes)[number]>

/** What an item is searched by: what it is called, who and what it has to do with, and what is said of it. */
export interface SearchedText {
  title: string
  names: string
  text: string
}

type Words = readonly (string | null | undefined)[]
const join = (words: Words): string => words.filter(Boolean).join('\n')
const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, ' ')
const searched = (title: string, names: Words, text: Words): SearchedText => ({ title, names: join(names), text: join(text) })

function ofActivity(event: Activity): SearchedText {
  const { series, festival, venue, teams, topics, programme } = event
  const parts = programme.flatMap(({ title, performer }) => [title, performer])
  return searched(
    event.title,
    [series?.name, festival?.name, venue?.name, ...teams.map(({ name }) => name), ...topics],
    [event.summary, ...parts, withoutTags(event.bodyHtml)],
  )
}

function ofLecture(event: LectureSession): SearchedText {
  const parts = event.segments.flatMap(({ title, content, classicText, gloss }) => [title, content, classicText, gloss])
  return searched(event.title, [event.venue?.name, ...event.teams.map(({ name }) => name)], [event.summary, ...parts])
}

/** Only what the public graph shows of it. */
export function searchedText(item: FoundItem): SearchedText {
  if (item instanceof Activity) return ofActivity(item)
  if (item instanceof LectureSession) return ofLecture(item)
  if (item instanceof Team) return searched(item.name, [item.artForm], [item.intro, item.practice])
  if (item instanceof Series) return searched(item.name, [], [item.intro])
  if (item instanceof Page) return searched(item.title, [], [withoutTags(item.bodyHtml)])
  if (item instanceof FamilyStory) return searched(item.title, [item.displayName], [withoutTags(item.bodyHtml)])
  return searched(item.name, [item.awardingBody], item.criteria)
}
