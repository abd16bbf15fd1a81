import { createHash } from 'node:crypto'
import type { PublishedType } from '@culture/contract'
import type { Node } from '../../graph/index.js'
import type { CmsEntry } from '../cms-entry.js'
import type { ReplicaRow } from '../replica/replica.repository.js'
import type { Event } from '../types/event.types.js'
import * as build from './build-entries.js'
import { buildActivity, buildLectureSession, type EventContext } from './build-event.js'
import type { ContentProjection } from './content-projection.js'
import { EventIndex } from './event-index.js'
import { LinkedEntries, type Links } from './linked-entries.js'

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

function buildEvent({ entry, withdrawn }: ReplicaRow, context: EventContext): Event | null {
  if (entry.type === 'activity') return buildActivity(entry, withdrawn, context)
  return entry.type === 'lecture-session' ? buildLectureSession(entry, withdrawn, context) : null
}

function versionOf(rows: readonly ReplicaRow[]): string {
  const hash = createHash('sha256')
  for (const { entry, digest, withdrawn } of rows) hash.update(`${entry.id} ${digest} ${withdrawn}\n`)
  return hash.digest('hex').slice(0, 16)
}

const nodesById = (...lists: readonly Iterable<Node>[]): Map<string, Node> =>
  new Map(lists.flatMap((list) => [...list]).map((node) => [node.id, node]))

const linkedTypes: readonly PublishedType[] = ['venue', 'team', 'series', 'festival']
const isLinked = (row: ReplicaRow): boolean => !row.withdrawn && linkedTypes.includes(row.entry.type)

interface BuiltEvent {
  row: ReplicaRow
  linksVersion: string
  event: Event
}

/** Links and indexes what is published. What has not changed since the last time is taken over as it is. */
export class ProjectionBuilder {
  #built = new Map<string, BuiltEvent>()
  #links: { version: string; entries: Links } | null = null

  constructor(private readonly siteUrl: string) {}

  /** `rows` come sorted by id. */
  build(rows: readonly ReplicaRow[]): ContentProjection {
    const entries = rows.filter((row) => !row.withdrawn).map((row) => row.entry)
    const links = this.#linksOf(rows, entries)
    const schemes = [...builtById(entries, 'award-scheme', build.buildAwardScheme).values()].sort(bySlug)
    const stories = [...builtById(entries, 'family-story', build.buildFamilyStory).values()].sort(bySlug)
    const partners = [...builtById(entries, 'partner', build.buildPartner).values()].sort(byName)
    const pages = [...builtById(entries, 'page', build.buildPage).values()].sort(bySlug)
    const known = this.#eventsOf(rows, links)
    const events = known.filter((event) => !event.withdrawn)
    const { venues, teams, series, festivals } = links.entries
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

  #linksOf(rows: readonly ReplicaRow[], entries: readonly CmsEntry[]): { version: string; entries: Links } {
    const version = versionOf(rows.filter(isLinked))
    if (this.#links?.version === version) return this.#links
    const venues = builtById(entries, 'venue', build.buildVenue)
    const teams = builtById(entries, 'team', build.buildTeam)
    const series = builtById(entries, 'series', build.buildSeries)
    const festivals = builtById(entries, 'festival', build.buildFestival)
    this.#links = { version, entries: { venues, teams, series, festivals } }
    return this.#links
  }

  #eventsOf(rows: readonly ReplicaRow[], links: { version: string; entries: Links }): Event[] {
    const context = { siteUrl: this.siteUrl, linked: new LinkedEntries(links.entries) }
    const built = new Map<string, BuiltEvent>()
    for (const row of rows) {
      const before = this.#built.get(row.entry.id)
      const same = before?.linksVersion === links.version && before.row.digest === row.digest && before.row.withdrawn === row.withdrawn
      const event = same ? before.event : buildEvent(row, context)
      if (event) built.set(row.entry.id, { row, linksVersion: links.version, event })
    }
    this.#built = built
    return [...built.values()].map(({ event }) => event)
  }
}
