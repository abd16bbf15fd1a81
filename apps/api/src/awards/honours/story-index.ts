import { type ContentStore, type FamilyStory, LectureSession } from '../../content/index.js'

/** Published stories, and sessions that tell one, by the award they belong to; indexed once per state of the content. */
export class StoryIndex {
  #version: string | null = null
  #stories: ReadonlyMap<string, FamilyStory> = new Map()
  #sessions: ReadonlyMap<string, readonly LectureSession[]> = new Map()

  constructor(private readonly store: ContentStore) {}

  ofAward(certificateNo: string): FamilyStory | null {
    this.#follow()
    return this.#stories.get(certificateNo) ?? null
  }

  /** Sessions of the lecture hall in which the story was told. */
  sessionsOf(certificateNo: string): readonly LectureSession[] {
    this.#follow()
    return this.#sessions.get(certificateNo) ?? []
  }

  #follow(): void {
    const { current } = this.store
    if (current.version === this.#version) return
    this.#stories = new Map(current.stories.flatMap((story) => (story.awardKey ? [[story.awardKey, story]] : [])))
    const told = [...current.eventsById.values()].flatMap((event) =>
      event instanceof LectureSession && !event.withdrawn
        ? event.segments.flatMap(({ awardKey }) => (awardKey ? [{ awardKey, session: event }] : []))
        : [],
    )
    const byAward = Map.groupBy(told, ({ awardKey }) => awardKey)
    this.#sessions = new Map([...byAward].map(([awardKey, all]) => [awardKey, all.map(({ session }) => session)]))
    this.#version = current.version
  }
}
