import type { ContentStore, FamilyStory } from '../content/index.js'

/** Published stories by the award they belong to; indexed once per state of the content. */
export class StoryIndex {
  #version: string | null = null
  #byAward: ReadonlyMap<string, FamilyStory> = new Map()

  constructor(private readonly store: ContentStore) {}

  ofAward(certificateNo: string): FamilyStory | null {
    const { current } = this.store
    if (current.version !== this.#version) {
      this.#byAward = new Map(current.stories.flatMap((story) => (story.awardKey ? [[story.awardKey, story]] : [])))
      this.#version = current.version
    }
    return this.#byAward.get(certificateNo) ?? null
  }
}
