/** One format and size of a photo; `width` in real pixels. */
export interface PhotoSource {
  url: string
  type: string
  width: number
}

export interface SourceSet {
  type: string
  srcset: string
}

/** One set per format, in the order of the graph, best format first: a browser takes the first that it can show. */
export function photoSources(sources: readonly PhotoSource[], here: (url: string) => string): SourceSet[] {
  const types = [...new Set(sources.map((source) => source.type))]
  return types.map((type) => {
    const ofType = sources.filter((source) => source.type === type)
    return { type, srcset: ofType.map(({ url, width }) => `${here(url)} ${width}w`).join(', ') }
  })
}
