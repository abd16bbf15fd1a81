import { createHash } from 'node:crypto'
import type { PublishedType } from '@culture/contract'
import type { Node } from '../../graph/index.js'
import type { CmsEntry } from '../cms-entry.js'
import type { ReplicaRow } from '../replica/replica.repository.js'
import type { Event } from '../types/event.types.js'
import * as build from './build-entries.js'
import { buildActivity, buildLectureSession } from './build-event.js'
import type { ContentProjection } from './content-projection.js'
import { EventIndex } from './event-index.js'
import { LinkedEntries } from './linked-entries.js'

type CmsEntryOf<T extends PublishedType> = Extract<CmsEntry, { type: T }>

const isType =
  <T extends PublishedType>(type: T) =>
  (entry: CmsEntry): entry is CmsEntryOf<T> =>
    entry.type === type

const chinese = new Intl.Collator('zh-Hans-CN')
const byName = (a: { name: string }, b: { name: string }): number => chinese.compare(a.name, b.name)
const bySlug = (a: { slug: string }, b: { slug: string }): number => (a.slug < b.slug ? -1 : Number(a.slug > b.slug))

function builtById<T extends PublishedType, B>(entries: readonly CmsEntry[], type: T, make: (entry: CmsEntryOf<T>) => B): Map<string, B> {
  return new Map(entries.filter(isType(type)).map((entry) => [entry.id, make(entry)]))
}

function buildEvents(rows: readonly ReplicaRow[], linked: LinkedEntries, siteUrl: string): Event[] {
  const context = { siteUrl, linked }
  return rows.flatMap(({ entry, withdrawn }): Event[] => {
    if (entry.type === 'activity') return [buildActivity(entry, withdrawn, context)]
    return entry.type === 'lecture-session' ? [buildLectureSession(entry, withdrawn, context)] : []
  })
}

function versionOf(rows: readonly ReplicaRow[]): string {
  const hash = createHash('sha256')
  for (const { entry, digest, withdrawn } of rows) hash.update(`${entry.id} ${digest} ${withdrawn}\n`)
  return hash.digest('hex').slice(0, 16)
}

const nodesById = (...lists: readonly Iterable<Node>[]): Map<string, Node> =>
  new Map(lists.flatMap((list) => [...list]).map((node) => [node.id, node]))

/** Links and indexes the replica's rows, which come sorted by id. */
export function buildProjection(rows: readonly ReplicaRow[], siteUrl: string): ContentProjection {
  const entries = rows.filter((row) => !row.withdrawn).map((row) => row.entry)
  const venues = builtById(entries, 'venue', build.buildVenue)
  const teams = builtById(entries, 'team', build.buildTeam)
  const series = builtById(entries, 'series', build.buildSeries)
  const festivals = builtById(entries, 'festival', build.buildFestival)
  const schemes = [...builtById(entries, 'award-scheme', build.buildAwardScheme).values()].sort(bySlug)
  const stories = [...builtById(entries, 'family-story', build.buildFamilyStory).values()].sort(bySlug)
  const partners = [...builtById(entries, 'partner', build.buildPartner).values()].sort(byName)
  const pages = [...builtById(entries, 'page', build.buildPage).values()].sort(bySlug)
  const known = buildEvents(rows, new LinkedEntries({ venues, teams, series, festivals }), siteUrl)
  const events = known.filter((event) => !event.withdrawn)
  return {
    ...{ schemes, stories, partners, pages },
    version: versionOf(rows),
    settings: entries.find(isType('site-settings'))?.data ?? null,
    events: new EventIndex(events),
    eventsBySlug: new Map(events.map((event) => [event.slug, event])),
    eventsById: new Map(known.map((event) => [event.documentId, event])),
    teams: [...teams.values()].sort(byName),
    series: [...series.values()].sort(byName),
    nodes: nodesById(events, venues.values(), teams.values(), series.values(), festivals.values(), schemes, stories, partners, pages),
  }
}
